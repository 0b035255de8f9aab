// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * Things of one kind in an input that were not read as mail and need no worry: they are counted, not listed.
 *
 * @param first the place of the first of them
 */
public record Aside(Kind kind, int count, MessageLocation first) {

    /** What was left aside. */
    public enum Kind {
        PDF,
        PICTURE,
        DOCUMENT,
        WEB_PAGE,
        /** Settings, indexes and whatever else lies beside mail. */
        OTHER,
        /** Links to folders and files that are none, which are not followed. */
        LINK,
        /** Mails that were deleted in Thunderbird and still stand in its file. */
        DELETED,
        /** Mails that Apple Mail stored without their attachments; they were read. */
        INCOMPLETE,
        /** Mails of the person's own Sent folder in the input; they were compared. */
        SENT,
        /** The same of a Sent folder that was found beside the input. */
        SENT_BESIDE;

        /** The kind of a file that is no mail. */
        static Kind of(Unreadable place) {
            return place.seeming()
                    .map(seeming -> switch (seeming) {
                        case PDF -> PDF;
                        case PICTURE -> PICTURE;
                        case DOCUMENT -> DOCUMENT;
                        case WEB_PAGE -> WEB_PAGE;
                        case CALENDAR,
                                CONTACTS,
                                PROGRAM,
                                DATABASE,
                                MAIL_INDEX,
                                RECORDING,
                                WINMAIL,
                                OUTLOOK_EXPRESS,
                                OUTLOOK_MAC,
                                DAMAGED_ARCHIVE -> OTHER;
                    })
                    .orElse(OTHER);
        }
    }

    /** Whether this is the person's own sent mail, which was read for comparison. */
    public boolean isSentMail() {
        return kind == Kind.SENT || kind == Kind.SENT_BESIDE;
    }

    public Aside {
        if (count < 1) {
            throw new IllegalArgumentException("nothing left aside: " + count);
        }
    }
}
