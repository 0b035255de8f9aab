// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Whether the Sent folder would show a mail that the person wrote at some time. A folder may begin with a new computer, end
 * with an old export, have a hole, or never hold what is written on the phone; what is not in it tells nothing then.
 */
final class SentCoverage {

    /** What a Sent folder says of a mail that is not in it. */
    enum Answer {
        /** It should be there. */
        MISSED,
        /** The folder has a hole, has not begun or has ended at that time. */
        NOT_COVERED,
        /** The folder lacks other mail that the person certainly wrote. */
        INCOMPLETE
    }

    private static final long DAY = 86_400;

    private final boolean received;
    private final long[] days;
    private final long usualPause;
    private final NavigableMap<Instant, Answered> answered = new TreeMap<>();
    private final SignalBook book;

    /**
     * For one folder.
     *
     * @param replies in the order of time
     */
    SentCoverage(SentFolder folder, List<OwnReplies.Reply> replies, SignalBook book) {
        this.book = book;
        received = folder.isReceivedMail();
        days = folder.copies().stream()
                .flatMap(copy -> copy.time().stream())
                .mapToLong(SentCoverage::day)
                .sorted()
                .distinct()
                .toArray();
        usualPause = usualPause();
        if (days.length > 0) {
            count(replies);
        }
    }

    /** How many mails others had answered up to a time, and how many of those are not in the folder. */
    private record Answered(int all, int lacking) {}

    private void count(List<OwnReplies.Reply> replies) {
        Instant begin = Instant.ofEpochSecond(days[0] * DAY).plus(Duration.ofDays(book.limit(LimitId.REPLY_DAYS)));
        Answered sum = new Answered(0, 0);
        for (OwnReplies.Reply reply : replies) {
            if (reply.time().isAfter(begin)) {
                sum = new Answered(sum.all() + 1, sum.lacking() + (reply.kept() ? 0 : 1));
                answered.put(reply.time(), sum);
            }
        }
    }

    private static long day(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), DAY);
    }

    // Nine of ten pauses are no longer; holidays are not what is usual
    private long usualPause() {
        long[] pauses = new long[Math.max(0, days.length - 1)];
        for (int i = 0; i < pauses.length; i++) {
            pauses[i] = days[i + 1] - days[i];
        }
        Arrays.sort(pauses);
        return pauses.length == 0 ? 0 : pauses[(pauses.length - 1) * 9 / 10];
    }

    Answer of(Instant time) {
        if (received || days.length < book.limit(LimitId.COVERAGE_MAILS) || !coversDay(day(time))) {
            return Answer.NOT_COVERED;
        }
        return keepsAll(time) ? Answer.MISSED : Answer.INCOMPLETE;
    }

    private boolean coversDay(long day) {
        int at = Arrays.binarySearch(days, day);
        if (at >= 0) {
            return true;
        }
        int next = -at - 1;
        if (next == 0) {
            return false;
        }
        boolean last = next == days.length;
        long pause = last ? day - days[next - 1] : days[next] - days[next - 1];
        int least = book.limit(last ? LimitId.COVERAGE_END_DAYS : LimitId.COVERAGE_DAYS);
        long longest = Math.max(least, book.limit(LimitId.COVERAGE_PAUSES) * usualPause);
        return pause <= Math.min(longest, book.limit(LimitId.COVERAGE_LONGEST_DAYS));
    }

    /**
     * Whether the folder holds nearly all that others answered. Answers that came shortly before or later are left out: a
     * thief's mails get answers too.
     */
    private boolean keepsAll(Instant time) {
        NavigableMap<Instant, Answered> told =
                answered.headMap(time.minus(Duration.ofDays(book.limit(LimitId.REPLY_DISTANCE_DAYS))), false);
        if (told.isEmpty()) {
            return true;
        }
        Answered sum = told.lastEntry().getValue();
        return sum.lacking() < book.limit(LimitId.LACKING_MAILS)
                || !book.reaches(LimitId.LACKING_SHARE, sum.lacking(), sum.all());
    }
}
