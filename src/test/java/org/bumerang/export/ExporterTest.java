// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bumerang.explain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    /** What names a person in the sample: parts of names, local parts, subjects, internet addresses, ids. */
    private static final List<String> PERSONAL = List.of(
            "erika",
            "mustermann",
            "jörg",
            "anna",
            "käthe",
            "kaethe",
            "kruse",
            "ταχυδρομείο",
            "203.0.113.77",
            "rechnung",
            "müller",
            "geburtstag",
            "=cmd",
            "letter.0",
            "b7");

    @ParameterizedTest
    @EnumSource
    void namesNobodyWhenRedacted(ExportFormat format) throws IOException {
        for (Language language : Language.values()) {
            String plain = text(format, language, false);
            String redacted = text(format, language, true);
            for (String personal : PERSONAL) {
                assertFalse(redacted.contains(personal), personal + " in " + format);
            }
            assertTrue(plain.contains("jörg@example.net"), "the test looks at the right text");
            assertTrue(redacted.contains("person-2@example.net"), "domains stay");
        }
    }

    @Test
    void theEndingOfAFileNameNamesTheFormat() {
        assertEquals(Optional.of(ExportFormat.JSONL), ExportFormat.ofFileName("out.jsonl"));
        assertEquals(Optional.of(ExportFormat.JSON), ExportFormat.ofFileName("Bericht.JSON"));
        assertEquals(Optional.of(ExportFormat.CSV), ExportFormat.ofFileName("a.b.csv"));
        assertEquals(Optional.empty(), ExportFormat.ofFileName("report.docx"));
        assertEquals(Optional.empty(), ExportFormat.ofFileName("json"));
    }

    private static String text(ExportFormat format, Language language, boolean redact) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportChoice choice = new ExportChoice(
                language,
                redact,
                ExportChoice.USUAL_CASE_PAGES,
                "Bumerang 0.1.0",
                "2026-11-01",
                ZonedDateTime.parse("2026-11-24T12:00:00+01:00[Europe/Berlin]"));
        new Exporter().write(SampleAnalysis.hijacked(), format, choice, out);
        String text = format == ExportFormat.PDF ? readable(out.toByteArray()) : out.toString(StandardCharsets.UTF_8);
        return text.toLowerCase(Locale.ROOT);
    }

    /** All text of a PDF, the texts that stand in place of its pictures and its properties among them. */
    private static String readable(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            text.append(document.getDocumentInformation().getCOSObject());
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), text);
            return text.toString();
        }
    }

    private static void alternatives(PDStructureNode node, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(element.getAlternateDescription()).append(element.getActualText());
                alternatives(element, text);
            }
        }
    }
}
