// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * How much is unpacked. A small archive can be made to unpack to more than any disk holds.
 *
 * @param entries the most files of all archives in one input
 * @param entryBytes the largest file, unpacked
 * @param bytes how much all files of one input may have, unpacked
 * @param ratio how many times larger than packed a file may be, past {@value #FREE_BYTES} bytes; deflate reaches 1032, a
 *     mailbox full of nearly equal mails stays below 100
 * @param depth how deep archives in archives are opened
 */
public record ArchiveLimits(int entries, long entryBytes, long bytes, int ratio, int depth) {

    static final long FREE_BYTES = 1 << 20;

    public static final ArchiveLimits DEFAULT = new ArchiveLimits(200_000, 64L << 30, 128L << 30, 250, 3);
}
