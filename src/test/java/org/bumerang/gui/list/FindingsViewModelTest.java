// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Truth;
import org.junit.jupiter.api.Test;

class FindingsViewModelTest {

    private final Texts texts = new Texts(Language.EN);
    private final FindingsViewModel model = new FindingsViewModel(new RowWords(texts, ZoneId.of("Europe/Berlin")));

    @Test
    void keepsOrdinaryMailAsideUntilItIsAskedFor() {
        model.show(SampleAnalysis.hijacked());
        assertEquals(4, model.shown().size());
        model.groups().add(Group.ORDINARY);
        assertEquals(1, model.shown().size());
        model.groups().add(Group.TEMPORARY);
        assertEquals(2, model.shown().size());
    }

    @Test
    void showsOrdinaryMailWhereThereIsNothingElse() {
        model.append(List.of(SampleAnalysis.ordinary(0)));
        assertEquals(1, model.shown().size());
    }

    @Test
    void countsEveryGroup() {
        model.show(SampleAnalysis.hijacked());
        assertEquals(
                Map.of(Group.PERMANENT, 3, Group.TEMPORARY, 1, Group.ORDINARY, 1),
                model.tallyProperty().get().counts());
        assertEquals(3, model.tallyProperty().get().suspicious());
    }

    @Test
    void countsAFraudAmongNoKindOfFailure() {
        var message = SampleAnalysis.fullMailbox(0);
        FindingRow row = new FindingRow(message, 0, Optional.of(new Judgement(Truth.FAKE)));
        assertEquals(Group.ORDINARY, row.group());
        assertFalse(row.isOrdinary());
    }

    @Test
    void combinesSearchAndFilters() {
        model.show(SampleAnalysis.many(50));
        model.searchProperty().set("MAILBOX full");
        assertEquals(10, model.shown().size());
        model.groups().add(Group.PERMANENT);
        assertEquals(0, model.shown().size());
    }

    @Test
    void searchesInTheSpokenLanguage() {
        model.show(SampleAnalysis.many(50));
        model.searchProperty().set("postfach");
        assertEquals(0, model.shown().size());
        texts.speak(Language.DE);
        model.languageChanged();
        assertTrue(model.shown().size() > 0);
    }

    @Test
    void keepsTheRowThatIsLookedAtWhenTheVerdictComes() {
        model.append(SampleAnalysis.hijacked().messages());
        model.select(Optional.of(model.shown().get(2)));
        model.show(SampleAnalysis.hijacked());
        FindingRow row = model.selectedProperty().get().orElseThrow();
        assertEquals(2, row.message().location().index());
        assertTrue(row.truth().isPresent());
    }

    @Test
    void findsAMailThatAFilterHides() {
        model.show(SampleAnalysis.hijacked());
        model.searchProperty().set("erna");
        model.select(SampleAnalysis.unknownUser(1, "x@example.org").key());
        assertEquals(
                1,
                model.selectedProperty()
                        .get()
                        .orElseThrow()
                        .message()
                        .location()
                        .index());
        assertEquals("", model.searchProperty().get());
    }

    @Test
    void showsWhatIsPickedUnderEveryFacet() {
        model.show(SampleAnalysis.hijacked());
        model.picks().add(new Pick(Facet.DOMAIN, "shop.example"));
        assertEquals(3, model.shown().size());
        model.picks().add(new Pick(Facet.DOMAIN, "example.org"));
        assertEquals(4, model.shown().size());
        model.picks().add(new Pick(Facet.REASON, "mailbox-full"));
        assertEquals(1, model.shown().size());
    }

    @Test
    void showsOrdinaryMailWhoseKindIsPicked() {
        model.show(SampleAnalysis.hijacked());
        model.picks().add(new Pick(Facet.REASON, "kind-ordinary"));
        assertEquals(1, model.shown().size());
    }

    @Test
    void wordsAKeyInTheSpokenLanguage() {
        model.show(SampleAnalysis.hijacked());
        FindingRow row = model.rows().getFirst();
        assertEquals("No such address", word(Facet.REASON, row));
        assertEquals("stranger0@shop.example", word(Facet.RECIPIENT, row));
        assertEquals("shop.example", word(Facet.DOMAIN, row));
        assertEquals("9 Mar 2026", word(Facet.DAY, row));
        assertEquals("inbox.mbox", word(Facet.SOURCE, row));
        assertTrue(word(Facet.INCIDENT, row).startsWith("1. Strong signs"));
        assertEquals("No recipient", word(Facet.RECIPIENT, model.rows().getLast()));
        texts.speak(Language.DE);
        assertEquals("09.03.2026", word(Facet.DAY, row));
    }

    private String word(Facet facet, FindingRow row) {
        return model.wordOf(new Pick(facet, model.keyOf(facet, row)));
    }

    @Test
    void everyWordOfTheSearchMustStandSomewhere() {
        model.show(SampleAnalysis.hijacked());
        model.searchProperty().set("  FULL  erna ");
        assertEquals(1, model.shown().size());
        model.searchProperty().set("full stranger");
        assertEquals(0, model.shown().size());
    }

    @Test
    void countsWhatAQuickFilterWouldShow() {
        model.show(SampleAnalysis.hijacked());
        model.searchProperty().set("stranger1");
        assertEquals(Map.of(Group.PERMANENT, 1), model.tallyProperty().get().counts());
        assertTrue(model.tallyProperty().get().has(Group.TEMPORARY));
        model.searchProperty().set("");
        model.suspiciousOnlyProperty().set(true);
        assertEquals(Map.of(Group.PERMANENT, 3), model.tallyProperty().get().counts());
        model.groups().add(Group.TEMPORARY);
        assertEquals(0, model.shown().size());
        assertEquals(0, model.tallyProperty().get().suspicious());
    }

    @Test
    void takesAllFiltersOffAtOnce() {
        model.show(SampleAnalysis.hijacked());
        var filtered = model.filtered();
        model.searchProperty().set("nothing");
        model.groups().add(Group.NOTICE);
        model.picks().add(new Pick(Facet.DAY, "2026-03-09"));
        assertTrue(filtered.get());
        model.clearFilters();
        assertFalse(filtered.get());
        assertEquals(4, model.shown().size());
    }
}
