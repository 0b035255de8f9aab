// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;

/**
 * Searches, filters, sorts and groups. Each step keeps its result until something before it changes: the order of all
 * rows, which of them have the words and picks, which of these the quick filters let through, their groups. Rows that come
 * later are put into what is there. Belongs to one working thread.
 */
final class ListWork {

    private Query query;
    private Stock stock = new Stock();
    private long edition;
    private int[] order = new int[0];
    private BitSet held = new BitSet();
    private final Map<Group, Integer> present = new EnumMap<>(Group.class);
    private boolean suspicious;
    private List<FindingRow> all = List.of();
    private Optional<Harvest> harvest = Optional.empty();
    private Optional<Grouped> grouped = Optional.empty();

    ListWork(Query query) {
        this.query = query;
    }

    Stock stock() {
        return stock;
    }

    /** Puts all rows away and takes these. */
    void replace(Stock fresh) {
        stock = fresh;
        edition++;
        order = new int[0];
        held = new BitSet();
        present.clear();
        suspicious = false;
        takeIn();
    }

    void add(List<AnalyzedMessage> batch) {
        batch.forEach(stock::add);
        takeIn();
    }

    // the rows that have come since the last time
    private void takeIn() {
        List<FindingRow> fresh = stock.rows().subList(order.length, stock.rows().size());
        order = ordering(query, () -> {}).merged(order);
        Sifter sifter = new Sifter(query.sieve(), query.words());
        for (FindingRow row : fresh) {
            present.merge(row.group(), 1, Integer::sum);
            suspicious |= row.isSuspicious();
            held.set(row.number(), sifter.holds(row));
        }
        all = List.copyOf(stock.rows());
        forget();
    }

    private void forget() {
        harvest = Optional.empty();
        grouped = Optional.empty();
    }

    /**
     * Turns to another query. What is outdated on the way leaves everything as it was.
     *
     * @throws Outdated where the check says so
     */
    void turnTo(Query next, Outdated.Check check) {
        check.orEnd();
        boolean sameWords = next.words().equals(query.words());
        boolean sameOrder = sameWords && next.order().equals(query.order());
        boolean sameHeld = sameWords && next.sieve().holdsAs(query.sieve());
        int[] newOrder = sameOrder ? order : ordering(next, check).all();
        BitSet newHeld = sameHeld ? held : held(next, sameWords && next.sieve().narrows(query.sieve()), check);
        if (!sameOrder || !next.sieve().equals(query.sieve())) {
            forget();
        } else if (!next.grouping().facet().equals(query.grouping().facet())) {
            grouped = Optional.empty();
        }
        order = newOrder;
        held = newHeld;
        query = next;
    }

    private RowOrder ordering(Query wanted, Outdated.Check check) {
        return new RowOrder(stock.rows(), wanted.order(), wanted.words(), check);
    }

    private BitSet held(Query wanted, boolean narrower, Outdated.Check check) {
        Sifter sifter = new Sifter(wanted.sieve(), wanted.words());
        BitSet result = new BitSet(stock.rows().size());
        for (FindingRow row : stock.rows()) {
            if (row.number() % Outdated.Check.EVERY == 0) {
                check.orEnd();
            }
            result.set(row.number(), (!narrower || held.get(row.number())) && sifter.holds(row));
        }
        return result;
    }

    /**
     * What the present query finds in the present rows.
     *
     * @throws Outdated where the check says so
     */
    Found found(long ticket, Outdated.Check check) {
        check.orEnd();
        Harvest reaped = harvest.orElseGet(() -> Harvest.of(query, stock, order, held));
        harvest = Optional.of(reaped);
        return new Found(
                ticket,
                new Found.Facts(edition, stock.severalSources(), suspicious, stock.onlyOrdinary()),
                all,
                reaped.shown(),
                lines(reaped.shown(), check),
                new Tally(present, reaped.counts(), reaped.suspicious()));
    }

    private Lines lines(List<FindingRow> shown, Outdated.Check check) {
        int all = stock.rows().size();
        Optional<Facet> facet = query.grouping().facet();
        if (facet.isEmpty()) {
            return Lines.flat(shown, all);
        }
        Grouped groups = grouped.orElseGet(
                () -> new Grouped(shown, facet.get(), query.words().keys(), check));
        grouped = Optional.of(groups);
        return groups.lines(query.grouping(), all);
    }
}
