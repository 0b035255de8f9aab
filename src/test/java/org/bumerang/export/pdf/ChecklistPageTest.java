// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bumerang.explain.Language;
import org.bumerang.explain.VerdictWords;
import org.bumerang.export.html.Checklist;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistPageTest {

    /** Steps that never stand in one list; every other one may. */
    private static final List<AdviceStep> NEVER_WITH_THE_REST =
            List.of(AdviceStep.WAIT, AdviceStep.CHECK_RULES, AdviceStep.SCAN_DEVICES, AdviceStep.THREE_MINUTE_CHECK);

    private static final List<AdviceStep> LONGEST = Arrays.stream(AdviceStep.values())
            .filter(step -> !NEVER_WITH_THE_REST.contains(step))
            .toList();

    private static final List<AdviceStep> TICKED = List.of(AdviceStep.KEEP_EVIDENCE, AdviceStep.TRUSTED_DEVICE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLongestListFitsOnOnePageAndLosesNoStep(Language language) throws IOException {
        Checklist list = checklist(language, LONGEST);
        byte[] pdf = new ChecklistPage(list).pdf();
        keep(pdf, "longest-" + language.code());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document).replaceAll("\\s+", " ");
            for (Checklist.Item item : list.items()) {
                assertTrue(text.contains(item.title()), item.title());
                assertTrue(text.contains(lastWords(item.text())), item.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aShortListIsSetInLargeLetters(Language language) throws IOException {
        byte[] pdf = new ChecklistPage(checklist(
                        language, List.of(AdviceStep.DO_NOT_CLICK, AdviceStep.IF_CLICKED, AdviceStep.DELETE_FAKE)))
                .pdf();
        keep(pdf, "short-" + language.code());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            LargestLetter letters = new LargestLetter();
            letters.getText(document);
            assertTrue(letters.body >= 11.9, "size " + letters.body);
        }
    }

    @Test
    void theTicksAreKept() throws IOException {
        byte[] pdf = new ChecklistPage(checklist(Language.DE, LONGEST.subList(0, 4))).pdf();
        keep(pdf, "ticked");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(3, new PDFTextStripper().getText(document).split("✔", -1).length);
        }
    }

    @Test
    void thePictureShowsTheWholePage() throws IOException {
        byte[] png = new ChecklistPage(checklist(Language.EN, LONGEST)).picture();
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(2480, picture.getWidth(), 2);
        assertEquals(3508, picture.getHeight(), 2);
    }

    private static String lastWords(String text) {
        String[] words = text.split(" ", -1);
        return words[words.length - 2] + " " + words[words.length - 1];
    }

    private static Checklist checklist(Language language, List<AdviceStep> steps) {
        HijackAssessment assessment = new HijackAssessment(
                VerdictKind.HIJACKED,
                List.of(
                        new Account(new MailAddress("anna", "gmail.com"), Account.Ground.GIVEN, "gmail"),
                        new Account(new MailAddress("anna", "t-online.de"), Account.Ground.GIVEN, "t-online")),
                List.of(),
                Map.of(),
                steps);
        VerdictWords words = new VerdictWords(language);
        return new Checklist(
                language,
                words.headline(assessment),
                steps.stream()
                        .map(step -> new Checklist.Item(
                                words.adviceTitle(step), words.advice(step, assessment), TICKED.contains(step)))
                        .toList(),
                LocalDate.of(2026, 11, 24));
    }

    /** For a person to look at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        Path folder = Path.of("target", "checklists");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    /** Finds the size of the letters of the steps, by a word that stands in all of them. */
    private static final class LargestLetter extends PDFTextStripper {

        private float body = Float.MAX_VALUE;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.stream()
                    .filter(letter -> letter.getYDirAdj() < 700)
                    .forEach(letter -> body = Math.min(body, letter.getFontSizeInPt()));
        }
    }
}
