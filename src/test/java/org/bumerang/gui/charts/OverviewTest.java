// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.TimeAxis;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.Judgement;
import org.bumerang.gui.list.RowWords;
import org.bumerang.hijack.Truth;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    private final FindingsViewModel findings = new FindingsViewModel(new RowWords(new Texts(Language.EN), BERLIN));

    @Test
    void countsWhatTheListShowsAtFirst() {
        findings.show(SampleAnalysis.hijacked());
        Overview overview = of(List.copyOf(findings.rows()));

        assertEquals(new Overview.Sum(4, 4, 4, 3, 1, false), overview.sum());
        assertEquals(
                List.of("user-unknown 3", "mailbox-full 1"),
                figures(overview.reasons().bars()));
        assertEquals(
                List.of("shop.example 3", "example.org 1"),
                figures(overview.domains().bars()));
        assertEquals(4, overview.recipients().bars().size());
    }

    @Test
    void countsOrdinaryMailWhereThereIsNothingElse() {
        List<FindingRow> rows = List.of(row(SampleAnalysis.ordinary(0)), row(SampleAnalysis.ordinary(1)));
        Overview overview = of(rows);

        assertEquals(new Overview.Sum(2, 2, 0, 0, 0, true), overview.sum());
        assertEquals(List.of(), overview.recipients().bars());
    }

    @Test
    void countsAMailOnceHoweverManyRecipientsItNames() {
        AnalyzedMessage one = SampleAnalysis.unknownUser(0, "a@example.org");
        AnalyzedMessage two = SampleAnalysis.unknownUser(0, "b@example.org");
        AnalyzedMessage both = new AnalyzedMessage(
                one.location(),
                one.form(),
                one.kind(),
                one.head(),
                one.report(),
                List.of(one.findings().getFirst(), two.findings().getFirst()),
                Optional.empty());
        Overview overview = of(IntStream.range(0, 2)
                .mapToObj(place -> new FindingRow(both, place, Optional.empty()))
                .toList());

        assertEquals(new Overview.Sum(1, 2, 2, 0, 0, false), overview.sum());
    }

    @Test
    void sumsUpWhatHasNoRoom() {
        List<FindingRow> rows = new ArrayList<>();
        IntStream.range(0, 12)
                .mapToObj(number -> row(SampleAnalysis.unknownUser(number, "x@host" + number + ".example")))
                .forEach(rows::add);
        rows.add(row(SampleAnalysis.unknownUser(12, "y@host7.example")));
        Tally domains = of(rows).domains();

        assertEquals(Tally.SHOWN, domains.top().size());
        assertEquals("host7.example 2", figures(domains.top()).getFirst());
        assertEquals(4, domains.rest().size());
    }

    @Test
    void ratherShowsALastOneThanCallingItTheRest() {
        List<FindingRow> rows = IntStream.range(0, Tally.SHOWN + 1)
                .mapToObj(number -> row(SampleAnalysis.unknownUser(number, "x@host" + number + ".example")))
                .toList();

        assertEquals(List.of(), of(rows).domains().rest());
    }

    @Test
    void tellsSuspiciousFromOtherMailInEachSpanOfTime() {
        findings.show(SampleAnalysis.hijacked());
        Times times = of(List.copyOf(findings.rows())).times();

        assertEquals(Optional.of(TimeAxis.Unit.HOUR), times.axis().map(TimeAxis::unit));
        Bar bar = times.bars().getFirst();
        assertEquals(List.of("2026-03-09"), bar.keys());
        assertEquals(4, bar.number());
        assertEquals(3, bar.suspicious());
        assertFalse(times.choosesWholeDays());
    }

    @Test
    void putsBrokenDatesToTheEdgesAndKeepsThemWithinReach() {
        List<FindingRow> rows = new ArrayList<>();
        IntStream.range(0, 5)
                .mapToObj(day -> dated(day, Optional.of(NOW.minusSeconds(day * 86_400L))))
                .forEach(rows::add);
        rows.add(dated(5, Optional.of(Instant.EPOCH)));
        rows.add(dated(6, Optional.of(Instant.parse("2099-05-01T12:00:00Z"))));
        rows.add(dated(7, Optional.empty()));
        Times times = of(rows).times();

        assertEquals(5, times.spans().size());
        assertEquals(7, times.bars().size());
        assertEquals(2, times.aside());
        assertEquals(List.of("1970-01-01"), times.bars().getFirst().keys());
        assertEquals(List.of("2099-05-01"), times.bars().getLast().keys());
        assertEquals(Optional.of(List.of("")), times.undated().map(Bar::keys));
    }

    @Test
    void picksAllDaysOfALongerSpan() {
        List<FindingRow> rows = IntStream.range(0, 100)
                .mapToObj(day -> dated(day, Optional.of(NOW.minusSeconds(day * 86_400L))))
                .toList();
        Times times = of(rows).times();

        assertEquals(Optional.of(TimeAxis.Unit.WEEK), times.axis().map(TimeAxis::unit));
        assertEquals(7, times.bars().get(3).keys().size());
        assertEquals("2025-12-15", times.bars().get(3).keys().getFirst());
    }

    @Test
    void keepsTenYearsInFewBars() {
        List<FindingRow> rows = IntStream.range(0, 520)
                .mapToObj(week -> dated(week, Optional.of(NOW.minusSeconds(week * 604_800L))))
                .toList();

        assertEquals(11, of(rows).times().bars().size());
    }

    @Test
    void hasNoTimesWithoutDates() {
        Times times = of(List.of(dated(0, Optional.empty()))).times();

        assertEquals(List.of(), times.bars());
        assertEquals(Optional.of(1), times.undated().map(Bar::number));
    }

    private Overview of(List<FindingRow> rows) {
        return Overview.of(rows, findings::keyOf, NOW, BERLIN);
    }

    private static List<String> figures(List<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.keys().getFirst() + " " + bar.number())
                .toList();
    }

    private static FindingRow dated(int index, Optional<Instant> date) {
        AnalyzedMessage message = SampleAnalysis.unknownUser(index, "someone@example.org");
        AnalyzedMessage.Head head = new AnalyzedMessage.Head(
                message.head().messageId(),
                date,
                message.head().from(),
                message.head().subject());
        return row(new AnalyzedMessage(
                message.location(),
                message.form(),
                message.kind(),
                head,
                message.report(),
                message.findings(),
                Optional.empty()));
    }

    private static FindingRow row(AnalyzedMessage message) {
        return new FindingRow(message, 0, Optional.of(new Judgement(Truth.NORMAL)));
    }
}
