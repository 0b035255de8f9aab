// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;

/** Ends the reading of something that has more than it may have; the message names the limit. */
final class LimitPassed extends IOException {

    private static final long serialVersionUID = 1L;

    LimitPassed(String limit) {
        super(limit);
    }

    String limit() {
        return String.valueOf(getMessage());
    }
}
