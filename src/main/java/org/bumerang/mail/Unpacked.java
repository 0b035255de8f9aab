// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A file out of an archive: in memory, or read on while it is used where it is large.
 *
 * @param failure what ended it too early; what came before that is in the content
 */
record Unpacked(ByteSource content, Optional<IOException> failure) {

    private static final int IN_MEMORY = 16 << 20;
    private static final int CHUNK = 1 << 13;

    /** Takes the content of the stream, which is closed with it. */
    static Unpacked of(InputStream stream, ReadLimits limits) {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            int read = stream.read(chunk);
            while (read >= 0 && start.size() < IN_MEMORY) {
                start.write(chunk, 0, read);
                read = stream.read(chunk);
            }
            if (read < 0) {
                return new Unpacked(ByteSource.of(ByteBuffer.wrap(start.toByteArray())), Optional.empty());
            }
            start.write(chunk, 0, read);
        } catch (IOException e) {
            return new Unpacked(ByteSource.of(ByteBuffer.wrap(start.toByteArray())), Optional.of(e));
        }
        int most = (int) Math.min(limits.messageBytes(), Integer.MAX_VALUE - 8);
        return new Unpacked(new StreamedSource(start.toByteArray(), stream, most), Optional.empty());
    }
}
