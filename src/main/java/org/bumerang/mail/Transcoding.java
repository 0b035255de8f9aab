// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bumerang.mail.outlook.OutlookFile;

/**
 * Files whose mail is not in them byte by byte: texts in UTF-16, as some Windows programs save them, and the message files
 * of Outlook. They are read as what they are rewritten to, and offsets count in that.
 */
final class Transcoding {

    /** Saved by hand, such files are small; a larger one is read up to here. */
    private static final int MOST = 64 << 20;

    private Transcoding() {}

    /** The rewritten bytes of the source: as UTF-8 if it says by its mark that it is UTF-16, or as the mail of an Outlook file. */
    static Optional<ByteSource> of(ByteSource source, ReadLimits limits) throws IOException {
        if (ForeignFormats.isCompound(source.read(0, source.size(), ForeignFormats.COMPOUND_MARK))) {
            return outlook(source, (int) Math.min(Integer.MAX_VALUE, limits.messageBytes()));
        }
        Optional<Charset> charset = wide(source.read(0, 2, 2));
        if (charset.isEmpty()) {
            return Optional.empty();
        }
        Slice content = source.read(2, source.size() - 2, MOST);
        String text = charset.get().decode(content.buffer()).toString();
        return Optional.of(ByteSource.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<ByteSource> outlook(ByteSource source, int mostBytes) throws IOException {
        Optional<FileChannel> file = source.channel();
        Optional<byte[]> mail = file.isPresent()
                ? OutlookFile.asMail(file.get(), mostBytes)
                : OutlookFile.asMail(source.read(0, source.size(), mostBytes).buffer(), mostBytes);
        return mail.map(bytes -> ByteSource.of(ByteBuffer.wrap(bytes)));
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
