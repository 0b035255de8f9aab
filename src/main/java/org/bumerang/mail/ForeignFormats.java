// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bumerang.mail.Unreadable.Reason;

/** Recognises by their first bytes the files that people drop beside their mail. */
final class ForeignFormats {

    /** The index that Thunderbird keeps beside a mailbox. */
    static final String MAIL_INDEX = "Mork";

    /** Bytes that are neither text nor anything known. */
    static final ContentKind.Foreign UNKNOWN = new ContentKind.Foreign(Reason.NOT_MAIL, "binary");

    /** How many bytes tell that a file is an OLE compound file. */
    static final int COMPOUND_MARK = 8;

    private static final int OLE_DIRECTORY_FIELD = 48;
    private static final int OLE_SECTOR = 512;
    private static final int TAR_MARK = 257;
    private static final int TEXT_SAMPLE = 8192;

    /** The names with which the archives begin that are programs, add-ons and books. */
    private static final List<String> PROGRAM_PARTS =
            List.of("META-INF/", "mimetype", "manifest.json", "AndroidManifest.xml", "classes.dex");

    private static final int ZIP_NAME = 30;

    private record Mark(String bytes, Reason reason, String detail) {}

    /** Marks at the very start, as Latin-1; the detail is a name that every language has. */
    private static final List<Mark> MARKS = List.of(
            new Mark("!BDN", Reason.OUTLOOK_ARCHIVE, "PST"),
            new Mark("\u001f\u008b", Reason.ARCHIVE, "GZIP"),
            new Mark("BZh", Reason.ARCHIVE, "BZIP2"),
            new Mark("\u00fd7zXZ", Reason.ARCHIVE, "XZ"),
            new Mark("(\u00b5/\u00fd", Reason.ARCHIVE, "ZSTD"),
            new Mark("7z\u00bc\u00af", Reason.ARCHIVE, "7z"),
            new Mark("Rar!", Reason.ARCHIVE, "RAR"),
            new Mark("MSCF", Reason.ARCHIVE, "CAB"),
            new Mark("%PDF", Reason.NOT_MAIL, "PDF"),
            new Mark("{\\rtf", Reason.NOT_MAIL, "RTF"),
            new Mark("\u0089PNG", Reason.NOT_MAIL, "PNG"),
            new Mark("\u00ff\u00d8\u00ff", Reason.NOT_MAIL, "JPEG"),
            new Mark("GIF8", Reason.NOT_MAIL, "GIF"),
            new Mark("OggS", Reason.NOT_MAIL, "Ogg"),
            new Mark("II*\0", Reason.NOT_MAIL, "TIFF"),
            new Mark("MM\0*", Reason.NOT_MAIL, "TIFF"),
            new Mark("BM", Reason.NOT_MAIL, "BMP"),
            new Mark("ID3", Reason.NOT_MAIL, "MP3"),
            new Mark("MZ", Reason.NOT_MAIL, "EXE"),
            new Mark("\u007fELF", Reason.NOT_MAIL, "ELF"),
            new Mark("\u00ca\u00fe\u00ba\u00be", Reason.NOT_MAIL, "Java/Mach-O"),
            new Mark("\u00cf\u00ad\u0012\u00fe", Reason.NOT_MAIL, "DBX"),
            new Mark("BEGIN:VCALENDAR", Reason.NOT_MAIL, "iCalendar"),
            new Mark("BEGIN:VCARD", Reason.NOT_MAIL, "vCard"),
            new Mark("SQLite format 3", Reason.NOT_MAIL, "SQLite"),
            new Mark("x\u009f>\"", Reason.NOT_MAIL, "TNEF"),
            new Mark("bplist", Reason.NOT_MAIL, "plist"),
            new Mark("// <!-- <mdb:mork", Reason.NOT_MAIL, MAIL_INDEX));

    private ForeignFormats() {}

    /** What the file seems to be; empty if it looks like text. */
    static Optional<ContentKind.Foreign> of(Slice top) {
        if (isCompound(top)) {
            return Optional.of(ole(top));
        }
        if (startsWith(top, "PK\u0003\u0004") || startsWith(top, "PK\u0005\u0006")) {
            return Optional.of(zip(top));
        }
        if (top.startsWith(top.from() + TAR_MARK, "ustar")) {
            return Optional.of(new ContentKind.Foreign(Reason.ARCHIVE, "TAR"));
        }
        if (startsWith(top, "RIFF")) {
            return Optional.of(media(top.startsWith(top.from() + 8, "WEBP"), "WebP", "RIFF"));
        }
        if (top.startsWith(top.from() + 4, "ftyp")) {
            return Optional.of(media(top.startsWith(top.from() + 8, "hei"), "HEIC", "MP4"));
        }
        boolean binary = isBinary(top.first(TEXT_SAMPLE));
        return MARKS.stream()
                .filter(mark ->
                        startsWith(top, mark.bytes()) && (binary || mark.bytes().length() > 3))
                .findFirst()
                .map(mark -> new ContentKind.Foreign(mark.reason(), mark.detail()))
                .or(() -> binary ? Optional.of(UNKNOWN) : Optional.empty());
    }

    /** Whether these are the first bytes of an OLE compound file ([MS-CFB] 2.2). */
    static boolean isCompound(Slice top) {
        return startsWith(top, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    }

    /** Outlook's .msg is an OLE file as old Office documents are; its directory names streams beginning with two underscores. */
    private static ContentKind.Foreign ole(Slice top) {
        int field = top.from() + OLE_DIRECTORY_FIELD;
        boolean whole = field + 4 <= top.to();
        int sector =
                whole ? (top.at(field) & 0xFF) | (top.at(field + 1) & 0xFF) << 8 | (top.at(field + 2) & 0xFF) << 16 : 0;
        int directory = top.from() + (sector + 1) * OLE_SECTOR;
        String names = top.between(directory, directory + 2 * OLE_SECTOR).latin1();
        boolean office = names.contains("W\0o\0r\0d\0")
                || names.contains("W\0o\0r\0k\0b\0")
                || names.contains("P\0o\0w\0e\0r\0");
        if (office) {
            return new ContentKind.Foreign(Reason.NOT_MAIL, "Office");
        }
        boolean cutBefore = names.isEmpty() && top.length() < ContentKind.TOP_BYTES;
        return cutBefore || names.contains("_\0_\0")
                ? new ContentKind.Foreign(Reason.OUTLOOK_MESSAGE, "MSG")
                : new ContentKind.Foreign(Reason.NOT_MAIL, "OLE");
    }

    private static ContentKind.Foreign media(boolean picture, String pictureName, String otherName) {
        return new ContentKind.Foreign(Reason.NOT_MAIL, picture ? pictureName : otherName);
    }

    private static ContentKind.Foreign zip(Slice top) {
        String start = top.first(TEXT_SAMPLE).latin1();
        if (start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/vnd.oasis")) {
            return new ContentKind.Foreign(Reason.NOT_MAIL, "Office");
        }
        if (start.contains("com.microsoft.__")) {
            return new ContentKind.Foreign(Reason.OUTLOOK_ARCHIVE, "OLM");
        }
        if (PROGRAM_PARTS.stream().anyMatch(part -> start.startsWith(part, ZIP_NAME))) {
            return new ContentKind.Foreign(Reason.NOT_MAIL, "package");
        }
        return new ContentKind.Foreign(Reason.ARCHIVE, "ZIP");
    }

    private static boolean startsWith(Slice top, String latin1) {
        byte[] mark = latin1.getBytes(StandardCharsets.ISO_8859_1);
        if (top.length() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (top.at(top.from() + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a NUL stands in it, or more control characters than a text has. */
    private static boolean isBinary(Slice sample) {
        int odd = 0;
        for (int i = sample.from(); i < sample.to(); i++) {
            byte value = sample.at(i);
            if (value == 0) {
                return true;
            }
            boolean control = (value >= 0 && value < 32) || value == 127;
            odd += control && !Slice.isSpace(value) && value != '\f' && value != 27 ? 1 : 0;
        }
        return odd * 20 > sample.length();
    }
}
