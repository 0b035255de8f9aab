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

    /** How many bytes the decoded body has. */
    static long decodedSize(Slice body, Headers headers) {
        String encoding = encoding(headers);
        if (!ENCODED.contains(encoding)) {
            return body.length();
        }
        try (InputStream decoded = MimeUtility.decode(body.stream(), encoding)) {
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int read = decoded.read(chunk); read >= 0; read = decoded.read(chunk)) {
                size += read;
            }
            return size;
        } catch (MessagingException | IOException | RuntimeException e) {
            return body.length();
        }
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
