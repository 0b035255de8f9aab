// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Optional;
import java.util.Set;

/**
 * A place that gave no message, with the reason. Its neighbours are read all the same.
 *
 * @param detail what stood there, for people who look closer: the name of a format ({@code PDF}, {@code ZIP}, {@code MSG}),
 *     the limit that was passed, the kind of error, or one of the words text, binary, empty, device, shorter (than it was
 *     when it was opened) and changed (since it was read first); it holds no address and nothing of a body
 */
public record Unreadable(MessageLocation location, Reason reason, String detail) implements MailItem {

    /** What the file seems to be, where that says more than the reason. */
    public Optional<Seeming> seeming() {
        return Seeming.of(detail);
    }

    /** Whether the file is of a kind that wraps mail, though it cannot be read. */
    boolean holdsMail() {
        return seeming()
                .filter(Set.of(Seeming.WINMAIL, Seeming.OUTLOOK_EXPRESS, Seeming.OUTLOOK_MAC)::contains)
                .isPresent();
    }

    /** Why nothing could be read. The texts for people stand in {@code explain} under these names. */
    public enum Reason {
        /** The file is not there, or went away while it was read. */
        MISSING,
        /** The file may not be opened. */
        NO_ACCESS,
        /** The disk reported an error. */
        DISK_ERROR,
        /** The file is no mail and no mailbox; the detail says what it seems to be. */
        NOT_MAIL,
        /** An Outlook message (.msg) that is broken. */
        OUTLOOK_MESSAGE,
        /** An Outlook archive (.pst or .ost). */
        OUTLOOK_ARCHIVE,
        /** A compressed archive of a form that is not unpacked here. */
        ARCHIVE,
        /** An archive that opens only with a password. */
        LOCKED,
        /** The message stops in the middle or cannot be decoded at all. */
        DAMAGED,
        /** A limit of {@link ReadLimits} was passed. */
        OVER_LIMIT
    }
}
