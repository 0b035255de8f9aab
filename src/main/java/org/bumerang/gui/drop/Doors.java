// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

/** The ways in, all leading to the same check. */
public interface Doors {

    void open();

    void paste();

    void example();

    /** Opens the encyclopedia. */
    void lookUp();

    /** Shows how to get mail out of a mail program, for those who have nothing to open yet. */
    void mailOut();
}
