// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Map;
import java.util.Optional;

/** What a file that cannot be read as mail seems to be, as far as that decides what to do instead. */
public enum Seeming {
    PDF,
    PICTURE,
    DOCUMENT,
    WEB_PAGE,
    CALENDAR,
    CONTACTS,
    PROGRAM,
    DATABASE,
    /** The index that Thunderbird keeps beside a mailbox ({@code .msf}). */
    MAIL_INDEX,
    /** Sound or film. */
    RECORDING,
    /** An Outlook attachment that wraps a whole mail ({@code winmail.dat}). */
    WINMAIL,
    /** A folder of Outlook Express ({@code .dbx}). */
    OUTLOOK_EXPRESS,
    /** An archive of Outlook for Mac ({@code .olm}). */
    OUTLOOK_MAC,
    /** An archive that ends too early or was changed, or a file in one. */
    DAMAGED_ARCHIVE;

    private static final Map<String, Seeming> BY_DETAIL = Map.ofEntries(
            Map.entry("PDF", PDF),
            Map.entry("PNG", PICTURE),
            Map.entry("JPEG", PICTURE),
            Map.entry("GIF", PICTURE),
            Map.entry("TIFF", PICTURE),
            Map.entry("BMP", PICTURE),
            Map.entry("WebP", PICTURE),
            Map.entry("HEIC", PICTURE),
            Map.entry("Office", DOCUMENT),
            Map.entry("RTF", DOCUMENT),
            Map.entry("HTML", WEB_PAGE),
            Map.entry("iCalendar", CALENDAR),
            Map.entry("vCard", CONTACTS),
            Map.entry("EXE", PROGRAM),
            Map.entry("ELF", PROGRAM),
            Map.entry("Java/Mach-O", PROGRAM),
            Map.entry("SQLite", DATABASE),
            Map.entry("Mork", MAIL_INDEX),
            Map.entry("MP3", RECORDING),
            Map.entry("RIFF", RECORDING),
            Map.entry("MP4", RECORDING),
            Map.entry("Ogg", RECORDING),
            Map.entry("TNEF", WINMAIL),
            Map.entry("DBX", OUTLOOK_EXPRESS),
            Map.entry("OLM", OUTLOOK_MAC),
            Map.entry("ZipException", DAMAGED_ARCHIVE),
            Map.entry("EOFException", DAMAGED_ARCHIVE),
            Map.entry("cut", DAMAGED_ARCHIVE));

    /** By the detail of an {@link Unreadable}; empty where the reason alone says all. */
    static Optional<Seeming> of(String detail) {
        return Optional.ofNullable(BY_DETAIL.get(detail));
    }
}
