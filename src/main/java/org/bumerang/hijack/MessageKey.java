// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/** Names a message by its source and its number there. */
public record MessageKey(String source, int index) implements Comparable<MessageKey> {

    @Override
    public int compareTo(MessageKey other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Integer.compare(index, other.index);
    }
}
