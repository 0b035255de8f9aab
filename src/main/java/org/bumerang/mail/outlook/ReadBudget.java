// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

/** How much of one file may still be read; streams that share their sectors would make much out of little. */
final class ReadBudget {

    static final int MOST_RECIPIENTS = 2_000;
    static final int MOST_ATTACHMENTS = 200;
    static final int DEEPEST = 5;

    private static final int SMALL_STREAM = 4096;
    private static final int SMALL_SECTOR = 64;
    private static final int SECTOR = 512;

    /** The library follows a chain of the file's sectors anew for each small sector that it reads. */
    private static final long MOST_STEPS = 1L << 30;

    private final long sectors;
    private int bytes;
    private long steps = MOST_STEPS;

    ReadBudget(long fileBytes, int mostBytes) {
        this.sectors = fileBytes / SECTOR + 1;
        this.bytes = mostBytes;
    }

    /** How many bytes of a stream of this size may be read; they are counted as read. */
    int take(int size, int most) {
        if (size < SMALL_STREAM) {
            steps -= (size / SMALL_SECTOR + 1) * sectors;
        }
        int granted = steps < 0 ? 0 : Math.clamp(size, 0, Math.min(most, bytes));
        bytes -= granted;
        return granted;
    }
}
