// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/** A code that people meet in bounce messages and error windows. */
sealed interface Code {

    String PREFIX = "code:";

    /** The code as it is written in mail. */
    String written();

    /** The id of its page. */
    default String page() {
        return PREFIX + written();
    }

    record Status(EnhancedStatus value) implements Code {

        @Override
        public String written() {
            return value.toString();
        }
    }

    record Reply(ReplyCode value) implements Code {

        @Override
        public String written() {
            return value.toString();
        }
    }

    /** A provider's own key, in the provider's spelling. */
    record Own(String written) implements Code {}
}
