// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

/** Hears how far a check is. Called on the thread that reads, which waits until the listener returns. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = (bytesDone, bytesTotal, message) -> {};

    /**
     * A message was read, extracted and classified; its verdict comes with the whole analysis.
     *
     * @param bytesTotal of all inputs; 0 while it is not known
     */
    void messageDone(long bytesDone, long bytesTotal, AnalyzedMessage message);

    /** Reading went on, inside a long message or between files too. Comes often: with every stretch of a file. */
    default void moved(Progress progress) {
        // Not everybody waits for it.
    }
}
