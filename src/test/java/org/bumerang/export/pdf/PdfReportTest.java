// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.export.SampleAnalysis;
import org.bumerang.export.html.Report;
import org.bumerang.export.html.ReportOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {

    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"DE, PDFUA_1", "EN, PDFUA_1", "DE, PDFA_3_A", "EN, PDFA_3_A"})
    void meetsTheStandardsForReadingAloudAndForKeeping(Language language, PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), violations(pdf(SampleAnalysis.hijacked(), language), flavour));
    }

    @Test
    void anEmptyReportMeetsThemToo() throws Exception {
        assertEquals(List.of(), violations(pdf(SampleAnalysis.empty(), Language.DE), PDFAFlavour.PDFUA_1));
    }

    @Test
    void lettersThatNoFontHoldsBreakNeitherTheStandardsNorTheReport() throws Exception {
        byte[] pdf = pdf(SampleAnalysis.inForeignScripts(), Language.EN);

        assertEquals(List.of(), violations(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), violations(pdf, PDFAFlavour.PDFA_3_A));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("x@example.net"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsItsTitleItsLanguageAndItsChapters(Language language) throws IOException {
        try (PDDocument document = document(SampleAnalysis.hijacked(), language)) {
            assertTrue(document.getDocumentInformation().getTitle().contains("2026"));
            assertEquals(language.code(), document.getDocumentCatalog().getLanguage());
            List<String> chapters = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(item.getTitle());
            }
            assertEquals(6, chapters.size(), chapters.toString());
        }
    }

    @Test
    void keepsLettersOfEveryScriptAsText() throws IOException {
        try (PDDocument document = document(SampleAnalysis.hijacked(), Language.DE)) {
            String text = new PDFTextStripper().getText(document);

            assertTrue(text.contains("ταχυδρομείο@example.net"));
            assertTrue(text.contains("日本語"));
            assertTrue(text.contains("📮"));
            assertTrue(text.contains("Müller & Söhne"));
            assertTrue(text.contains("<script>alert(1)</script>"), "mail text is text");
        }
    }

    @Test
    void everyFontIsInsideAndOnlyTheNeededLetters() throws IOException {
        byte[] pdf = pdf(SampleAnalysis.hijacked(), Language.DE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
        assertTrue(pdf.length < 400_000, "size " + pdf.length);
    }

    @Test
    void linksNowhere() throws IOException {
        try (PDDocument document = document(SampleAnalysis.hijacked(), Language.DE)) {
            for (PDPage page : document.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
            }
        }
    }

    @Test
    void showsAPageForEachChosenCase() throws IOException {
        try (PDDocument document = document(SampleAnalysis.ofSize(120), Language.EN)) {
            String text = new PDFTextStripper().getText(document);

            assertEquals(50, text.split("The wording of the message, with the evidence marked", -1).length - 1);
            assertTrue(document.getNumberOfPages() >= 55, "pages " + document.getNumberOfPages());
        }
    }

    @Test
    void linesOfMailStayInsideThePage() throws IOException {
        try (PDDocument document = document(SampleAnalysis.hijacked(), Language.DE)) {
            RightmostText stripper = new RightmostText();
            stripper.getText(document);
            assertTrue(stripper.rightmost < 595 - 40, "rightmost " + stripper.rightmost);
        }
    }

    /** Finds how far to the right any letter goes. */
    private static final class RightmostText extends PDFTextStripper {

        private float rightmost;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(letter -> rightmost = Math.max(rightmost, letter.getXDirAdj() + letter.getWidthDirAdj()));
        }
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> violations = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
            assertEquals(violations.isEmpty(), result.isCompliant());
            return violations;
        }
    }

    private static PDDocument document(Analysis analysis, Language language) throws IOException {
        return Loader.loadPDF(pdf(analysis, language));
    }

    private static byte[] pdf(Analysis analysis, Language language) throws IOException {
        ReportOptions options = new ReportOptions(
                language,
                50,
                "Bumerang 0.1.0",
                "2026-11-01",
                ZonedDateTime.parse("2026-11-24T12:00:00+01:00[Europe/Berlin]"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport().write(new Report(analysis, options), out);
        return out.toByteArray();
    }
}
