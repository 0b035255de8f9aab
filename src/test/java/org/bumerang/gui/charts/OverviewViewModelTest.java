// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bumerang.analysis.TimeAxis;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.Pick;
import org.bumerang.gui.list.RowWords;
import org.junit.jupiter.api.Test;

class OverviewViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    private final Texts texts = new Texts(Language.EN);
    private final FindingsViewModel findings = new FindingsViewModel(new RowWords(texts, CLOCK.getZone()));
    private final OverviewViewModel model = new OverviewViewModel(findings, texts, CLOCK, Runnable::run, Runnable::run);

    @Test
    void saysInPlainWordsWhatTheMailboxHolds() {
        findings.show(SampleAnalysis.hijacked());

        assertEquals(
                "4 messages about 4 recipients. All of 9 March 2026. The most frequent reason: No such address (3).",
                model.headlineProperty().getValue());
        assertEquals(
                "3 of 4 cases are suspicious. Besides, one ordinary email, not counted here.",
                model.remarksProperty().getValue());
    }

    @Test
    void saysItInTheOtherLanguageAtOnce() {
        findings.show(SampleAnalysis.hijacked());
        texts.speak(Language.DE);

        assertEquals(
                "4 Meldungen über 4 Empfänger. Alle vom 9. März 2026. Der häufigste Grund: Adresse gibt es nicht (3).",
                model.headlineProperty().getValue());
        assertEquals(
                "Montag, 9. März 2026",
                model.words()
                        .label(new Bar(
                                new Bar.Span(
                                        TimeAxis.Unit.DAY,
                                        LocalDate.of(2026, 3, 9).atStartOfDay()),
                                Facet.DAY,
                                List.of(),
                                1,
                                0)));
    }

    @Test
    void aBarPicksWhatItCountsAndTakesItBack() {
        findings.show(SampleAnalysis.hijacked());
        Bar unknown = model.overviewProperty().get().reasons().bars().getFirst();
        model.toggle(unknown);

        assertEquals(Set.of(new Pick(Facet.REASON, "user-unknown")), Set.copyOf(findings.picks()));
        assertTrue(model.isPicked(unknown));
        model.toggle(unknown);
        assertEquals(Set.of(), Set.copyOf(findings.picks()));
        assertFalse(model.isPicked(unknown));
    }

    @Test
    void showsTheWholeCheckWhateverTheListIsFilteredBy() {
        findings.show(SampleAnalysis.hijacked());
        Overview before = model.overviewProperty().get();
        model.toggle(before.domains().bars().getLast());

        assertEquals(1, findings.shown().size());
        assertEquals(before, model.overviewProperty().get());
    }

    @Test
    void isEmptyAgainAtOnceWhenEverythingIsClosed() {
        findings.show(SampleAnalysis.hijacked());
        findings.clear();

        assertEquals(Overview.NOTHING, model.overviewProperty().get());
        assertEquals("Nothing has been read yet.", model.headlineProperty().getValue());
    }
}
