// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.ListColumn;
import org.bumerang.gui.list.RowWords;
import org.bumerang.gui.list.TableText;
import org.junit.jupiter.api.Test;

class RowTextsTest {

    private final Texts texts = new Texts(Language.EN);
    private final RowWords words = new RowWords(texts, ZoneId.of("Europe/Berlin"));
    private final RowTexts rowTexts = new RowTexts(texts, words);

    private List<FindingRow> rows(Analysis analysis) {
        FindingsViewModel model = new FindingsViewModel(words);
        model.show(analysis);
        return List.copyOf(model.shown());
    }

    @Test
    void namesEachAddressOnce() {
        List<FindingRow> rows = rows(SampleAnalysis.many(50));
        assertEquals(50, rows.size());
        assertEquals(41, RowTexts.addresses(rows).lines().count());
        assertEquals(41, RowTexts.diagnostics(rows).lines().count());
    }

    @Test
    void aTicketHoldsEvidenceCodesAndHostsAsCode() {
        String ticket = rowTexts.tickets(rows(SampleAnalysis.hijacked()).subList(0, 1));
        assertTrue(ticket.startsWith("## "), ticket);
        assertTrue(ticket.contains("\n    550 5.1.1 <stranger0@shop.example>: Recipient address rejected"), ticket);
        assertTrue(ticket.contains(": `mx.shop.example`"), ticket);
        assertTrue(ticket.contains(": `5.1.1`"), ticket);
    }

    @Test
    void aTicketFetchesNothingThatAStrangerWrote() {
        String bait = "![](http://tracker.example/`x`)";
        Analysis baited = new Analysis(
                List.of(),
                List.of(SampleAnalysis.unknownUser(0, bait)),
                SampleAnalysis.many(1).assessment(),
                true);
        String ticket = rowTexts.tickets(rows(baited));
        assertTrue(ticket.contains("`![](http://tracker.example/'x')`"), ticket);
        for (String line : ticket.lines().toList()) {
            boolean code = line.startsWith("    ") || line.startsWith("- ");
            assertFalse(!code && line.contains("!["), line);
        }
    }

    @Test
    void aTableHasHeadingsAndNoFormulas() {
        Analysis hostile = new Analysis(
                List.of(),
                List.of(SampleAnalysis.unknownUser(0, "=HYPERLINK(1)\tx")),
                SampleAnalysis.many(1).assessment(),
                true);
        String table = new TableText(List.of(ListColumn.RECIPIENT, ListColumn.CODE), words, texts).of(rows(hostile));
        assertEquals("Recipient\tCode\n'=HYPERLINK(1) x\t550 5.1.1\n", table);
    }
}
