// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Something to read mail from. */
public sealed interface MailInput {

    /** The name shown for it and used as the source of its messages. */
    String name();

    /**
     * A file or a folder.
     *
     * @param name the path as the person gave it
     */
    record Place(String name, Path path) implements MailInput {

        public static Place of(String given) {
            return new Place(given, Path.of(given));
        }
    }

    /** Text or bytes without a file: standard input, or what was pasted. Bounded by whoever makes it. */
    final class Bytes implements MailInput {

        private final String name;
        private final byte[] content;

        public Bytes(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        @Override
        public String name() {
            return name;
        }

        /** A view of the bytes that cannot be written through. */
        public ByteBuffer content() {
            return ByteBuffer.wrap(content).asReadOnlyBuffer();
        }
    }
}
