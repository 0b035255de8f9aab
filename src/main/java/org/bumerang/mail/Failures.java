// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.bumerang.mail.Unreadable.Reason;

/** Says in our words why a file could not be read. Paths, which the messages of the exceptions hold, are left out. */
final class Failures {

    private Failures() {}

    static Reason reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        if (failure instanceof LimitPassed) {
            return Reason.OVER_LIMIT;
        }
        // Only archives give these.
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return Reason.DAMAGED;
        }
        return failure instanceof AccessDeniedException ? Reason.NO_ACCESS : Reason.DISK_ERROR;
    }

    static String detail(IOException failure) {
        return failure instanceof LimitPassed passed
                ? passed.limit()
                : failure.getClass().getSimpleName();
    }
}
