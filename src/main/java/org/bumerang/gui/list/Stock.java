// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Truth;

/** All rows, in the order read; a mail that was loaded several times stands here once. Used by one thread. */
final class Stock {

    private final List<FindingRow> rows = new ArrayList<>();
    private final Twins twins = new Twins(rows);
    private Optional<String> source = Optional.empty();
    private boolean severalSources;
    private boolean onlyOrdinary = true;

    /** The rows of a finished check. */
    static Stock of(Analysis analysis) {
        Map<MessageKey, String> incidents = new HashMap<>();
        analysis.assessment()
                .incidents()
                .forEach(one -> one.messages().forEach(message -> incidents.putIfAbsent(message, one.id())));
        Map<Judgement, Optional<Judgement>> known = new HashMap<>();
        Stock stock = new Stock();
        for (AnalyzedMessage message : analysis.messages()) {
            Truth truth = analysis.truthOf(message);
            String incident = incidents.getOrDefault(message.key(), "");
            stock.add(message, place -> {
                Judgement judgement =
                        new Judgement(truth, incident, analysis.stories().of(message, place));
                return judgement.story().isPresent()
                        ? Optional.of(judgement)
                        : known.computeIfAbsent(judgement, Optional::of);
            });
        }
        return stock;
    }

    /** Adds what a running check has found; the verdicts come later. */
    void add(AnalyzedMessage message) {
        add(message, place -> Optional.empty());
    }

    private void add(AnalyzedMessage message, IntFunction<Optional<Judgement>> judgement) {
        FindingRow first = new FindingRow(message, 0, judgement.apply(0), rows.size());
        Optional<FindingRow> twin = twins.findOrNote(first);
        int count = Math.max(1, message.findings().size());
        for (int place = 0; place < count; place++) {
            if (twin.isPresent()) {
                rows.set(
                        twin.get().number() + place,
                        rows.get(twin.get().number() + place).alsoAt(message.location()));
            } else {
                rows.add(new FindingRow(message, place, judgement.apply(place), rows.size()));
            }
        }
        note(message.location().source());
        onlyOrdinary &= twin.isPresent() || first.isOrdinary();
    }

    private void note(String name) {
        severalSources |= source.filter(first -> !first.equals(name)).isPresent();
        source = source.or(() -> Optional.of(name));
    }

    List<FindingRow> rows() {
        return rows;
    }

    boolean severalSources() {
        return severalSources;
    }

    boolean onlyOrdinary() {
        return onlyOrdinary;
    }

    /** The first row of a message; of a copy, the row that stands for it. */
    Optional<FindingRow> rowOf(MessageKey message) {
        return rows.stream().filter(row -> row.isFrom(message)).findFirst();
    }

    Optional<FindingRow> rowOf(FindingRow.Key key) {
        return rows.stream()
                .filter(row -> row.place() == key.place() && row.isFrom(key.message()))
                .findFirst();
    }
}
