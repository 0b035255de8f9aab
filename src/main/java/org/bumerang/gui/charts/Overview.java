// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.FindingRow;

/** What a check found, counted. Ordinary mail is not, unless there is nothing else. */
record Overview(Sum sum, Tally reasons, Tally domains, Tally recipients, Times times) {

    static final Overview NOTHING = new Counting((facet, row) -> "").result(LocalDateTime.MIN);

    /**
     * The mailbox as a whole.
     *
     * @param messages how many mails were counted
     * @param cases how many recipients in them, each mail for itself; more than the mails where one names several
     * @param recipients how many different ones
     * @param ordinary mail that was not counted
     * @param nothingElse whether the mail that was counted is ordinary
     */
    record Sum(int messages, int cases, int recipients, int suspicious, int ordinary, boolean nothingElse) {}

    /**
     * Counts in one pass over the rows.
     *
     * @param keys what a row has under a facet
     * @param now when it is counted, to know dates that cannot be
     */
    static Overview of(List<FindingRow> rows, BiFunction<Facet, FindingRow, String> keys, Instant now, ZoneId zone) {
        boolean nothingElse = !rows.isEmpty() && rows.stream().allMatch(FindingRow::isOrdinary);
        Counting counting = new Counting(keys);
        counting.nothingElse = nothingElse;
        for (FindingRow row : rows) {
            if (nothingElse || !row.isOrdinary()) {
                counting.add(row, zone);
            } else {
                counting.ordinary++;
            }
        }
        return counting.result(LocalDateTime.ofInstant(now, zone));
    }

    private static final class Counting {

        private final BiFunction<Facet, FindingRow, String> keys;
        private final Map<String, Integer> reasons = new HashMap<>();
        private final Map<String, Integer> domains = new HashMap<>();
        private final Map<String, Integer> recipients = new HashMap<>();
        private final Times.Counter times = new Times.Counter();
        private boolean nothingElse;
        private int messages;
        private int cases;
        private int suspicious;
        private int ordinary;

        Counting(BiFunction<Facet, FindingRow, String> keys) {
            this.keys = keys;
        }

        void add(FindingRow row, ZoneId zone) {
            messages += row.place() == 0 ? 1 : 0;
            cases++;
            suspicious += row.isSuspicious() ? 1 : 0;
            reasons.merge(keys.apply(Facet.REASON, row), 1, Integer::sum);
            addNamed(domains, keys.apply(Facet.DOMAIN, row));
            addNamed(recipients, keys.apply(Facet.RECIPIENT, row));
            String day = keys.apply(Facet.DAY, row);
            row.message()
                    .head()
                    .date()
                    .ifPresentOrElse(
                            date -> times.add(LocalDateTime.ofInstant(date, zone), day, row.isSuspicious()),
                            () -> times.addUndated(day, row.isSuspicious()));
        }

        Overview result(LocalDateTime now) {
            return new Overview(
                    new Sum(messages, cases, recipients.size(), suspicious, ordinary, nothingElse),
                    Tally.of(Facet.REASON, reasons),
                    Tally.of(Facet.DOMAIN, domains),
                    Tally.of(Facet.RECIPIENT, recipients),
                    times.sum(now));
        }

        // who names no recipient is in nobody's way here
        private static void addNamed(Map<String, Integer> counts, String key) {
            if (!key.isEmpty()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
    }
}
