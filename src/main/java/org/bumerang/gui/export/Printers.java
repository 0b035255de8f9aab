// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

/** The system's printers. An interface, because there is none on a server. Belongs to the JavaFX thread. */
public interface Printers {

    /** What became of a page. */
    enum Outcome {
        PRINTED,
        /** The person changed their mind. */
        CANCELLED,
        /** The printer took nothing, or there is none any more. */
        FAILED
    }

    /** Whether there is a printer at all. */
    boolean any();

    /** Asks how to print, then prints one page of A4 that is given as a PNG image. */
    Outcome print(byte[] page);
}
