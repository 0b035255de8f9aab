// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

/** The exit codes. */
enum Exit {
    DONE(0),
    /** {@code --fail-on} matched. */
    MATCHED(1),
    WRONG_USE(2),
    /** Some input was unreadable or damaged; the rest is reported all the same. */
    UNREADABLE(3),
    /** The program itself failed (EX_SOFTWARE of sysexits.h). */
    FAULT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
