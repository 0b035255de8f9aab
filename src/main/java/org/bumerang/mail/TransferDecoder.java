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
    private static final Set<String> ENCODED = Set.of("base64", "quoted-printable", "uuencode", "x-uuencode", "x-uue");

    static {
        MailLibrary.prepare();
    }

    private TransferDecoder() {}

    /** The decoded bytes, at most so many. */
    static Slice decode(Slice body, Headers headers, int maxBytes) {
        String encoding = encoding(headers);
        return ENCODED.contains(encoding) ? decode(body, encoding, maxBytes) : body.first(maxBytes);
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
