// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Expands the compressed form in which Outlook keeps RTF ([MS-OXRTFCP] 2.1 and 3.1). */
final class CompressedRtf {

    private static final int MOST_BYTES = 4 << 20;
    private static final int HEADER = 16;
    private static final int COMPRESSED = 0x75465A4C;
    private static final int PLAIN = 0x414C454D;
    private static final int WINDOW = 4096;

    /** What the window holds at first, so that usual beginnings are short ([MS-OXRTFCP] 2.1.3.1.1). */
    private static final String USUAL = "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
            + "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0"
            + "\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

    private final ByteBuffer source;
    private final byte[] window = new byte[WINDOW];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int next;

    private CompressedRtf(ByteBuffer source) {
        this.source = source;
        byte[] usual = USUAL.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(usual, 0, window, 0, usual.length);
        this.next = usual.length;
    }

    /** The RTF as Latin-1, as far as it can be expanded and at most 4 MiB of it. */
    static String expand(byte[] compressed) {
        if (compressed.length < HEADER) {
            return "";
        }
        ByteBuffer source = ByteBuffer.wrap(compressed).order(ByteOrder.LITTLE_ENDIAN);
        int form = source.getInt(8);
        source.position(HEADER);
        return switch (form) {
            case PLAIN -> StandardCharsets.ISO_8859_1.decode(source).toString();
            case COMPRESSED -> new CompressedRtf(source).expand();
            default -> "";
        };
    }

    private String expand() {
        boolean more = true;
        while (more && source.hasRemaining()) {
            int control = source.get();
            for (int bit = 0; bit < 8 && more; bit++) {
                more = (control >> bit & 1) == 0 ? literal() : reference();
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private boolean literal() {
        if (!source.hasRemaining()) {
            return false;
        }
        put(source.get());
        return out.size() < MOST_BYTES;
    }

    /** Twelve bits of place and four of length; a reference to the place itself is the end. */
    private boolean reference() {
        if (source.remaining() < 2) {
            return false;
        }
        int pair = (source.get() & 0xFF) << 8 | (source.get() & 0xFF);
        int from = pair >> 4;
        if (from == next) {
            return false;
        }
        for (int i = 0; i < (pair & 0xF) + 2; i++) {
            put(window[(from + i) % WINDOW]);
        }
        return out.size() < MOST_BYTES;
    }

    private void put(byte value) {
        out.write(value);
        window[next] = value;
        next = (next + 1) % WINDOW;
    }
}
