// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * How much of hostile input is read. What lies past a limit is left out and, where it costs a message, reported as
 * {@link Unreadable.Reason#OVER_LIMIT}.
 *
 * @param messageBytes the longest message that is decoded whole; a longer one is decoded up to here
 * @param headerFields the most header fields of one part
 * @param headerBytes the longest single header field
 * @param depth how deep parts may be nested
 * @param parts the most parts of one message
 * @param textChars the longest text kept of one part
 * @param folderDepth how deep folders are entered
 * @param files the most files taken out of one folder
 * @param archives how much is unpacked
 */
public record ReadLimits(
        long messageBytes,
        int headerFields,
        int headerBytes,
        int depth,
        int parts,
        int textChars,
        int folderDepth,
        int files,
        ArchiveLimits archives) {

    public static final ReadLimits DEFAULT =
            new ReadLimits(32L << 20, 2_000, 64 << 10, 12, 400, 512 << 10, 32, 1_000_000, ArchiveLimits.DEFAULT);
}
