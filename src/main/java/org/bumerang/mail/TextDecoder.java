// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the bytes of a mail into text, whatever they are labelled. Labels lie often: bytes that are valid UTF-8 are read
 * as UTF-8 under every 8-bit Western or unknown label, and what is not is read as windows-1252, which holds all of
 * ISO-8859-1 that mails use (WHATWG Encoding, section 4.2). Nothing here fails.
 */
final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Set<String> WESTERN_LABELS = Set.of(
            "",
            "us-ascii",
            "ascii",
            "ansi_x3.4-1968",
            "iso-8859-1",
            "iso8859-1",
            "iso_8859-1",
            "latin1",
            "latin-1",
            "windows-1252",
            "cp1252",
            "cp-1252",
            "utf-8",
            "utf8",
            "unicode-1-1-utf-8",
            "8bit",
            "binary",
            "default",
            "unknown",
            "unknown-8bit",
            "x-unknown",
            "x-user-defined");

    private static final Set<String> UTF7_LABELS =
            Set.of("utf-7", "utf7", "unicode-1-1-utf-7", "unicode-2-0-utf-7", "x-unicode-2-0-utf-7");

    private TextDecoder() {}

    /** Decodes under a charset label as it stands in a mail; an empty label means none was given. */
    static String decode(Slice bytes, String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (UTF7_LABELS.contains(name)) {
            return Utf7.decode(bytes.latin1());
        }
        if (name.equals("utf-16") || name.equals("utf16")) {
            return lenient(bytes.buffer(), wide(bytes));
        }
        Optional<Charset> charset = WESTERN_LABELS.contains(name) ? Optional.empty() : charset(name);
        return charset.map(found -> lenient(bytes.buffer(), found)).orElseGet(() -> guess(bytes));
    }

    /** A header value whose characters are its bytes: UTF-8 if it is that (RFC 6532), else windows-1252. */
    static String rawHeader(String latin1) {
        if (isAscii(latin1)) {
            return latin1;
        }
        return guess(Slice.of(latin1.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Line ends become {@code \n}. */
    static String unixLines(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without a mark UTF-16 should be big-endian (RFC 2781 section 4.3); Windows programs write it the other way. */
    private static Charset wide(Slice bytes) {
        int zeros = 0;
        for (int i = bytes.from(); i < bytes.to(); i++) {
            if (bytes.at(i) == 0) {
                zeros += (i - bytes.from()) % 2 == 0 ? -1 : 1;
            }
        }
        return zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset found = Charset.forName(name.startsWith("x-") ? name.substring(2) : name);
            return found.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(found);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String guess(Slice bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.buffer())
                    .toString();
        } catch (CharacterCodingException e) {
            return mostlyUtf8(bytes)
                    ? lenient(bytes.buffer(), StandardCharsets.UTF_8)
                    : lenient(bytes.buffer(), WESTERN);
        }
    }

    /** Whether more bytes above 127 form UTF-8 sequences than do not: UTF-8 that was cut or patched somewhere. */
    private static boolean mostlyUtf8(Slice bytes) {
        int good = 0;
        int bad = 0;
        int position = bytes.from();
        while (position < bytes.to()) {
            int length = sequenceLength(bytes, position);
            if (bytes.at(position) < 0) {
                good += length > 1 ? 1 : 0;
                bad += length > 1 ? 0 : 1;
            }
            position += length;
        }
        return good > bad;
    }

    private static int sequenceLength(Slice bytes, int position) {
        int lead = bytes.at(position) & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (position + i >= bytes.to() || (bytes.at(position + i) & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static String lenient(ByteBuffer bytes, Charset charset) {
        CharBuffer text = charset.decode(bytes);
        return text.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
