// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Something to read mail from. */
public sealed interface MailInput {

    /** The name shown for it and used as the source of its messages. */
    String name();

    /** Whether messages of this source stand in it: it has its name, or the name and a path below it. */
    default boolean holds(String source) {
        return source.startsWith(name())
                && (source.length() == name().length()
                        || name().endsWith("/")
                        || source.charAt(name().length()) == '/');
    }

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

    /**
     * A mail that is enclosed in another, for instance a bounce that somebody passed on.
     *
     * @param carrier what the other mail was read from
     * @param where the other mail
     * @param number which of the mails enclosed in it, from 0, a mail before those that it encloses itself
     */
    record Enclosed(String name, MailInput carrier, MessageLocation where, int number) implements MailInput {

        /** The name is the carrier's and below it the numbers of the mail in its file and of the one enclosed, from 1. */
        public static Enclosed in(MailInput carrier, MessageLocation where, int number) {
            return new Enclosed(name(where, number), carrier, where, number);
        }

        /** The name that such an input has. */
        public static String name(MessageLocation carrier, int number) {
            return carrier.source() + "/" + (carrier.index() + 1) + "-" + (number + 1) + ".eml";
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
