// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.MailInput;

/**
 * Which folder of the account a source is. Names below an input tell it. The input's own name tells it too, but only of one
 * among others: whoever hands over nothing but their Sent folder wants it read.
 */
final class Folders {

    private final boolean namesTell;

    Folders(List<MailInput> inputs) {
        namesTell = inputs.stream()
                .filter(input -> !(input instanceof MailInput.Enclosed))
                .anyMatch(input -> role(input.name()) != FolderRole.SENT);
    }

    FolderRole role(MailInput input, String source) {
        FolderRole role = below(input, source);
        return role == FolderRole.OTHER && namesTell ? role(input.name()) : role;
    }

    boolean isSent(MailInput input, String source) {
        return role(input, source) == FolderRole.SENT;
    }

    /** The same by the names below the input alone. */
    static FolderRole below(MailInput input, String source) {
        return FolderRole.of(
                source.substring(Math.min(source.length(), input.name().length())));
    }

    private static FolderRole role(String path) {
        String plain = path.replace('\\', '/');
        int end = plain.endsWith("/") ? plain.length() - 1 : plain.length();
        return FolderRole.of(plain.substring(plain.lastIndexOf('/', end - 1) + 1));
    }
}
