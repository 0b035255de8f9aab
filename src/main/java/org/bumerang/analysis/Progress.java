// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

/**
 * How far a check is with what it does at the moment. Each phase counts its own bytes: an archive is searched for a Sent
 * folder before its mail is read.
 *
 * @param bytesDone never more than the total
 * @param bytesTotal 0 while it is not known
 */
public record Progress(Phase phase, long bytesDone, long bytesTotal) {

    /** What a check does, in this order. */
    public enum Phase {
        /** The sizes of files and folders are added up. */
        COUNTING,
        /** The person's own sent mail is looked for and read. */
        SENT,
        /** The mail itself is read. */
        READING,
        /** All of it is weighed together. */
        JUDGING
    }

    public static final Progress NONE = new Progress(Phase.COUNTING, 0, 0);

    public Progress {
        bytesDone = bytesTotal > 0 ? Math.min(bytesDone, bytesTotal) : bytesDone;
    }
}
