// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Bytes that can be read at any place: a file, which stays on the disk, or memory. */
interface ByteSource extends Closeable {

    /** The size of a source whose end was not reached yet. */
    long UNKNOWN_SIZE = Long.MAX_VALUE >> 1;

    /** How many bytes there were when it was opened. */
    long size();

    /** Reads up to so many bytes and says how many came; fewer only at the end. */
    int read(long position, byte[] target, int offset, int length) throws IOException;

    @Override
    void close() throws IOException;

    /** Says that nothing before this place is read any more. */
    default void forget(long before) throws IOException {
        // A file and memory stay where they are.
    }

    /** The file behind it, for a reader that goes about in it by itself; empty for memory. */
    default Optional<FileChannel> channel() {
        return Optional.empty();
    }

    /** The bytes of a stretch, at most so many. */
    default Slice read(long position, long length, long most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, Math.min(length, most))];
        return Slice.of(bytes, 0, read(position, bytes, 0, bytes.length));
    }

    static ByteSource of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new FileSource(channel, channel.size());
    }

    static ByteSource of(ByteBuffer bytes) {
        return new MemorySource(bytes);
    }

    /** A file. What is appended to it later is not read. */
    record FileSource(FileChannel file, long size) implements ByteSource {

        @Override
        public Optional<FileChannel> channel() {
            return Optional.of(file);
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(target, offset, Math.clamp(size - position, 0, length));
            while (buffer.hasRemaining() && file.read(buffer, position + buffer.position() - offset) >= 0) {
                // A channel may give less than was asked for.
            }
            return buffer.position() - offset;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Bytes in memory. */
    record MemorySource(ByteBuffer bytes) implements ByteSource {

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) {
            int count = Math.clamp(size() - position, 0, length);
            bytes.get((int) Math.min(position, size()), target, offset, count);
            return count;
        }

        @Override
        public void close() {
            // Memory needs no closing.
        }
    }
}
