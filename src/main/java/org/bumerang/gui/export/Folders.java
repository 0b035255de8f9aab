// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.nio.file.Path;

/** The system's program that shows folders. An interface, because there is none without a display. */
public interface Folders {

    /** Shows what is in the folder. */
    void show(Path folder);
}
