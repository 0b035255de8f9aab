// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bumerang.gui.detail.SourceText.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static String quoted(SourceText text, Optional<Span> span) {
        return span.map(it -> text.text().substring(it.start(), it.end())).orElse("");
    }

    @Test
    void cutsALineWithoutEndIntoPieces() {
        SourceText text = new SourceText("a\n" + "x".repeat(1_000_000) + "\n\nb");
        assertEquals(2_503, text.lines().size());
        assertTrue(text.lines().get(2).continued());
        assertEquals("", text.of(text.lines().get(2_501)));
        assertEquals("b", text.of(text.lines().getLast()));
        assertTrue(text.lines().stream().allMatch(line -> line.end() - line.start() <= SourceText.LONGEST_LINE));
    }

    @Test
    void findsWordsWhateverTheirCaseAndAcrossACut() {
        String across = "y".repeat(SourceText.LONGEST_LINE - 2) + "Quota exceeded";
        SourceText text = new SourceText("QUOTA\n" + across);
        List<Span> hits = text.find("quota");
        assertEquals(2, hits.size());
        assertEquals(0, text.lineOf(hits.getFirst().start()));
        assertEquals(1, text.lineOf(hits.getLast().start()));
        assertEquals(2, text.lineOf(hits.getLast().end() - 1));
    }

    @Test
    void findsNothingForNothingAndNotWithoutEnd() {
        assertEquals(List.of(), new SourceText("abc").find(""));
        assertEquals(
                SourceText.MOST_HITS,
                new SourceText("a".repeat(50_000)).find("a").size());
    }

    @Test
    void aLetterThatGrowsInLowerCaseMovesNoPlace() {
        SourceText text = new SourceText("\u0130\u0130\u0130 quota");
        assertEquals(List.of(new Span(4, 9)), text.find("QUOTA"));
    }

    @Test
    void findsTheDecidingWordsHoweverTheSourceBreaksTheirLine() {
        SourceText text =
                new SourceText("Status: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2\n    Mailbox over\n\tquota\n");
        assertEquals("over\n\tquota", quoted(text, text.findBroken("552 5.2.2 Mailbox over quota", 18, "over quota")));
        assertEquals("5.2.2", quoted(text, text.findBroken("Status: 5.2.2", 8, "5.2.2")));
    }

    @Test
    void findsThemBehindASoftLineBreak() {
        SourceText text = new SourceText("the mailbox is ov=\ner quota today");
        assertEquals("ov=\ner quota", quoted(text, text.findBroken("", 0, "over quota")));
    }

    @Test
    void saysSoWhereTheyAreEncoded() {
        assertEquals(Optional.empty(), new SourceText("b3ZlciBxdW90YQ==").findBroken("", 0, "over quota"));
    }
}
