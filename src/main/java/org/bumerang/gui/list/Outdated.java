// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

/** Ends work that nobody waits for any more, because something newer was asked. */
final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1;

    Outdated() {
        super(null, null, false, false);
    }

    /** Asked now and then by long work. */
    interface Check {

        int EVERY = 1 << 10;

        /**
         * Returns as long as the work is still wanted.
         *
         * @throws Outdated where it is to end
         */
        void orEnd();
    }
}
