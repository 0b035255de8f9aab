// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * Where a message stands.
 *
 * @param source the path as given; inside a folder the folder as given and the path below it, with {@code /}; {@code -}
 *     for standard input
 * @param index the number of the message in its file, from 0
 * @param offset where its bytes begin in the file; in a mailbox its separator line is the first of them
 * @param length how many bytes it has
 */
public record MessageLocation(String source, int index, long offset, long length) {

    public MessageLocation {
        if (index < 0 || offset < 0 || length < 0) {
            throw new IllegalArgumentException("negative place: " + index + ", " + offset + ", " + length);
        }
    }
}
