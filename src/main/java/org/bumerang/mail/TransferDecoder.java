// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/** Takes the transfer encoding off a body (RFC 2045 section 6). What cannot be decoded stays as it is. */
final class TransferDecoder {

    private static final int CHUNK = 8192;
    private static final int SHORTEST_REPORT = 40;
    private static final int FOREIGN_SHARE = 16;
    private static final int HEADER_SAMPLE = 4096;
    private static final Set<String> ENCODED = Set.of("base64", "quoted-printable", "uuencode", "x-uuencode", "x-uue");

    static {
        MailLibrary.prepare();
    }

    private TransferDecoder() {}

    /** The decoded bytes, at most so many. */
    static Slice decode(Slice body, Headers headers, int maxBytes) {
        String encoding = encoding(headers);
        boolean plain = !ENCODED.contains(encoding) || (encoding.equals("base64") && !isMostlyBase64(body));
        return plain ? body.first(maxBytes) : decode(body, encoding, maxBytes);
    }

    /**
     * The decoded bytes of an enclosed message. It must not be encoded (RFC 2046 section 5.2.1) but some are, and others
     * carry the label without being it. In quoted-printable every {@code =} of a header has two digits behind it.
     */
    static Slice decodeMessage(Slice body, Headers headers, int maxBytes) {
        boolean quotable = encoding(headers).equals("quoted-printable");
        return quotable && hasLooseEquals(body) ? body.first(maxBytes) : decode(body, headers, maxBytes);
    }

    /**
     * The decoded bytes of a report that is base64 and does not say so, or calls itself 7bit as RFC 2046 section 5.2 wants
     * of such parts. A report has colons, so that nothing else is taken for one.
     */
    static Slice undeclared(Slice body, int maxBytes) {
        for (int i = body.from(); i < body.to(); i++) {
            byte value = body.at(i);
            if (!isBase64(value) && value != '=' && !Slice.isSpace(value)) {
                return body;
            }
        }
        return body.length() < SHORTEST_REPORT ? body : decode(body, "base64", maxBytes);
    }

    /** How many bytes the decoded body has; a count for base64, which attachments are. */
    static long decodedSize(Slice body, Headers headers) {
        String encoding = encoding(headers);
        if (encoding.equals("base64")) {
            return base64Digits(body) * 6 / 8;
        }
        return ENCODED.contains(encoding)
                ? decode(body, encoding, body.length()).length()
                : body.length();
    }

    /** Whether hardly more than one sign in sixteen is foreign to base64: a footer below it, but not a text that is none. */
    private static boolean isMostlyBase64(Slice body) {
        long foreign = 0;
        for (int i = body.from(); i < body.to(); i++) {
            byte value = body.at(i);
            foreign += isBase64(value) || value == '=' || value == '\n' || value == '\r' ? 0 : 1;
        }
        return foreign <= 1 + body.length() / FOREIGN_SHARE;
    }

    private static boolean hasLooseEquals(Slice message) {
        int end = Math.min(message.to(), message.from() + HEADER_SAMPLE);
        for (int i = message.from(); i + 2 < end; i++) {
            boolean softBreak = message.at(i + 1) == '\n' || message.at(i + 1) == '\r';
            boolean digits = Character.digit(message.at(i + 1), 16) >= 0 && Character.digit(message.at(i + 2), 16) >= 0;
            if (message.at(i) == '=' && !softBreak && !digits) {
                return true;
            }
        }
        return false;
    }

    private static long base64Digits(Slice body) {
        long digits = 0;
        for (int i = body.from(); i < body.to(); i++) {
            digits += isBase64(body.at(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isBase64(byte value) {
        boolean letter = (value | 32) >= 'a' && (value | 32) <= 'z';
        return letter || (value >= '/' && value <= '9') || value == '+';
    }

    private static Slice decode(Slice body, String encoding, int maxBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(body.length(), maxBytes));
        try (InputStream decoded = MimeUtility.decode(body.stream(), encoding)) {
            byte[] chunk = new byte[CHUNK];
            int read = decoded.read(chunk);
            while (read >= 0 && bytes.size() < maxBytes) {
                bytes.write(chunk, 0, Math.min(read, maxBytes - bytes.size()));
                read = decoded.read(chunk);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            return bytes.size() == 0 ? body.first(maxBytes) : Slice.of(bytes.toByteArray());
        }
        return Slice.of(bytes.toByteArray());
    }

    private static String encoding(Headers headers) {
        String value = headers.first("Content-Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < value.length() && (Character.isLetterOrDigit(value.charAt(end)) || value.charAt(end) == '-')) {
            end++;
        }
        return value.substring(0, end);
    }
}
