// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A source that tells how far it was read, before every read; whoever hears it may make the reader wait.
 *
 * @param watcher hears the furthest place that this read comes to
 */
record WatchedSource(ByteSource source, LongConsumer watcher) implements ByteSource {

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        watcher.accept(Math.min(position + length, source.size()));
        return source.read(position, target, offset, length);
    }

    @Override
    public Optional<FileChannel> channel() {
        return source.channel();
    }

    @Override
    public void forget(long before) throws IOException {
        source.forget(before);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
