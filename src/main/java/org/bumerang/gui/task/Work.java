// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.time.Duration;
import java.util.Optional;
import org.bumerang.analysis.Progress;

/**
 * What a running check does at the moment.
 *
 * @param mails how many were read
 * @param cases how many of their recipients have a report
 * @param rate bytes a second; empty while that is not known
 * @param left how long it will take; empty while nobody can tell, and where it is hardly worth waiting
 */
public record Work(Progress progress, int mails, int cases, Optional<Long> rate, Optional<Duration> left) {

    public static final Work NONE = new Work(Progress.NONE, 0, 0, Optional.empty(), Optional.empty());

    /** From 0 to 1; negative while the size is not known. */
    public double share() {
        return progress.bytesTotal() > 0 ? (double) progress.bytesDone() / progress.bytesTotal() : -1;
    }
}
