// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files in UTF-16, as some Windows programs save text. They are read as UTF-8, and offsets count in that. */
final class Transcoding {

    /** Saved by hand, such files are small; a larger one is read up to here. */
    private static final int MOST = 64 << 20;

    private Transcoding() {}

    /** The bytes of the source as UTF-8, if it says by its mark that it is UTF-16. */
    static Optional<ByteSource> of(ByteSource source) throws IOException {
        Optional<Charset> charset = wide(source.read(0, 2, 2));
        if (charset.isEmpty()) {
            return Optional.empty();
        }
        Slice content = source.read(2, source.size() - 2, MOST);
        String text = charset.get().decode(content.buffer()).toString();
        return Optional.of(ByteSource.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<Charset> wide(Slice top) {
        if (top.length() < 2) {
            return Optional.empty();
        }
        int mark = (top.at(top.from()) & 0xFF) << 8 | (top.at(top.from() + 1) & 0xFF);
        return switch (mark) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }
}
