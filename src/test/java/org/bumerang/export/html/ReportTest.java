// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.ZonedDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.export.SampleAnalysis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ReportTest {

    @ParameterizedTest
    @EnumSource
    void isWellFormedInBothForms(Language language) {
        for (Analysis analysis : List.of(SampleAnalysis.hijacked(), SampleAnalysis.empty(), SampleAnalysis.ofSize(3))) {
            assertDoesNotThrow(() -> parse(report(analysis, language).forScreen()));
            assertDoesNotThrow(() -> parse(report(analysis, language).forPaper("")));
        }
    }

    @Test
    void holdsNoScriptAndLoadsNothing() {
        Document page = page(SampleAnalysis.hijacked());

        assertTrue(page.select("script, img, iframe, object, embed, link, form, base")
                .isEmpty());
        assertTrue(page.select("[src], [onclick], [onload], [style]").isEmpty());
        assertFalse(page.select("style").html().contains("url("));
        assertFalse(page.select("style").html().contains("@import"));
        page.select("a").forEach(link -> assertTrue(link.attr("href").startsWith("#"), link.outerHtml()));
    }

    @Test
    void textOfAMailStaysText() {
        Document page = page(SampleAnalysis.hijacked());

        assertTrue(page.text().contains("<script>alert(1)</script>"));
        assertEquals(
                List.of("User unknown", "mailbox of anna is full", "timed out", "rejected as spam"),
                page.select("mark").eachText());
    }

    @Test
    void saysItsLanguageAndItsStructure() {
        Document page = page(SampleAnalysis.hijacked());

        assertEquals("de", page.select("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        page.select("th").forEach(heading -> assertFalse(heading.attr("scope").isEmpty(), heading.outerHtml()));
        page.select("svg").forEach(chart -> assertFalse(chart.attr("aria-label").isEmpty()));
        assertEquals(3, page.select("ol.steps > li > .box").size());
        page.select("nav a")
                .forEach(link -> assertEquals(1, page.select(link.attr("href")).size()));
        headingsSkipNoLevel(page);
    }

    @Test
    void theVerdictComesFirst() {
        assertTrue(page(SampleAnalysis.hijacked()).select(".section").get(0).hasClass("verdict"));
    }

    @Test
    void followsTheLightOrDarkLookOfTheSystem() {
        assertTrue(page(SampleAnalysis.hijacked()).select("style").html().contains("prefers-color-scheme: dark"));
    }

    @Test
    void anEmptyMailboxHasAVerdictAndItsSource() {
        Document page = page(SampleAnalysis.empty());

        assertEquals(List.of("verdict", "sources"), page.select(".section").eachAttr("id"));
        assertTrue(page.text().contains("empty.mbox"));
    }

    @Test
    void showsAtMostTheCasesAskedFor() {
        Document page = page(SampleAnalysis.ofSize(200));

        assertEquals(50, page.select(".case").size());
        assertEquals(200, page.select("table.list tbody tr").size());
    }

    private static void headingsSkipNoLevel(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.outerHtml());
            before = level;
        }
    }

    private static Document page(Analysis analysis) {
        return Jsoup.parse(report(analysis, Language.DE).forScreen());
    }

    private static Report report(Analysis analysis, Language language) {
        ZonedDateTime created = ZonedDateTime.parse("2026-11-24T12:00:00+01:00[Europe/Berlin]");
        return new Report(analysis, new ReportOptions(language, 50, "Bumerang 0.1.0", "2026-11-01", created));
    }

    private static void parse(String xhtml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    }
}
