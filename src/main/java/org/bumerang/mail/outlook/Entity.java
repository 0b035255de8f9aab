// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A part of a mail as bytes: its Content fields, a blank line, its content (RFC 2045 section 2.4). */
final class Entity {

    private static final int BOUNDARY_BYTES = 12;

    private final byte[] bytes;

    /** A part as it stands, Content fields and all. */
    Entity(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    static Entity text(String subtype, String text) {
        return of("text/" + subtype + "; charset=utf-8", "", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A part with this content as it is.
     *
     * @param fields further header lines, each with its end
     */
    static Entity of(String type, String fields, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("Content-Type: " + type + "\r\nContent-Transfer-Encoding: 8bit\r\n" + fields + "\r\n"));
        out.writeBytes(content);
        return new Entity(out.toByteArray());
    }

    /**
     * Several parts in one. The boundary is a digest of what it stands between, so that the content cannot hold it.
     *
     * @param type subtype and parameters
     */
    static Entity multipart(String type, List<Entity> parts) {
        String boundary = "=_" + digest(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("Content-Type: multipart/" + type + "; boundary=\"" + boundary + "\"\r\n\r\n"));
        for (Entity part : parts) {
            out.writeBytes(utf8("--" + boundary + "\r\n"));
            out.writeBytes(part.bytes());
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("--" + boundary + "--\r\n"));
        return new Entity(out.toByteArray());
    }

    private static String digest(List<Entity> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update(part.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, BOUNDARY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
