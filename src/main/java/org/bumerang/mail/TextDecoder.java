// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the bytes of a mail into text, whatever they are labelled. Labels lie often: bytes that are valid UTF-8 are read
 * as UTF-8 under every label, escape sequences are followed under any label, and bytes that do not fit
 * their label are guessed. What remains is read as windows-1252, which holds all of ISO-8859-1 that mails use (WHATWG
 * Encoding, section 4.2). Nothing here fails.
 */
final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Set<String> UTF7_LABELS =
            Set.of("utf-7", "utf7", "unicode-1-1-utf-7", "unicode-2-0-utf-7", "x-unicode-2-0-utf-7");

    /** One broken sign in so many is damage on the way; more is a wrong label. */
    private static final int SIGNS_PER_BREAK = 20;

    private static final char ESCAPE = '\u001B';
    private static final char BROKEN = '\uFFFD';

    private TextDecoder() {}

    /** Decodes under a charset label as it stands in a mail; an empty label means none was given. */
    static String decode(Slice bytes, String label) {
        String name = CharsetLabel.clean(label);
        if (UTF7_LABELS.contains(name)) {
            return Utf7.decode(bytes.latin1());
        }
        if (name.equals("utf-16") || name.equals("utf16")) {
            return lenient(bytes, wide(bytes));
        }
        Optional<Charset> switching = CharsetGuess.switching(bytes);
        if (switching.isPresent()) {
            return lenient(bytes, switching.get());
        }
        return CharsetLabel.charset(name)
                .map(charset -> declared(bytes, charset))
                .orElseGet(() -> guess(bytes));
    }

    /** A header value whose characters are its bytes: UTF-8 if it is that (RFC 6532), else windows-1252. */
    static String rawHeader(String latin1) {
        return isPlain(latin1) ? latin1 : decode(Slice.of(latin1.getBytes(StandardCharsets.ISO_8859_1)), "");
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
        if (bytes.length() > 1 && (bytes.at(bytes.from()) & bytes.at(bytes.from() + 1)) == (byte) 0xFE) {
            return StandardCharsets.UTF_16;
        }
        int zeros = 0;
        for (int i = bytes.from(); i < bytes.to(); i++) {
            if (bytes.at(i) == 0) {
                zeros += (i - bytes.from()) % 2 == 0 ? -1 : 1;
            }
        }
        return zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
    }

    private static String declared(Slice bytes, Charset charset) {
        Optional<String> utf8 = CharsetGuess.highBytes(bytes) > 0 ? utf8(bytes) : Optional.empty();
        if (utf8.isPresent()) {
            return utf8.get();
        }
        String text = lenient(bytes, CharsetGuess.otherCyrillic(bytes, charset).orElse(charset));
        return isBroken(text) ? guess(bytes) : text;
    }

    private static boolean isBroken(String text) {
        long foreign = text.chars().filter(c -> c > 127).count();
        return text.chars().filter(c -> c == BROKEN).count() * SIGNS_PER_BREAK > foreign;
    }

    private static String guess(Slice bytes) {
        return utf8(bytes)
                .orElseGet(() -> lenient(
                        bytes,
                        mostlyUtf8(bytes)
                                ? StandardCharsets.UTF_8
                                : CharsetGuess.foreign(bytes).orElse(WESTERN)));
    }

    private static Optional<String> utf8(Slice bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.buffer())
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
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

    private static String lenient(Slice bytes, Charset charset) {
        return charset.decode(bytes.buffer()).toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127 || text.charAt(i) == ESCAPE) {
                return false;
            }
        }
        return true;
    }
}
