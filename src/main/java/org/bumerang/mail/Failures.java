// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.bumerang.mail.Unreadable.Reason;

/** Says in our words why a file could not be read. Paths, which the messages of the exceptions hold, are left out. */
final class Failures {

    private Failures() {}

    static Reason reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        return failure instanceof AccessDeniedException ? Reason.NO_ACCESS : Reason.DISK_ERROR;
    }

    static String detail(IOException failure) {
        return failure.getClass().getSimpleName();
    }
}
