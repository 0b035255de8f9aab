// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.export.ExportChoice;
import org.bumerang.export.ExportFormat;
import org.bumerang.export.Exporter;
import org.bumerang.export.line.Part;
import org.bumerang.gui.SampleAnalysis;
import org.junit.jupiter.api.Test;

/** A report on some rows of the list. */
class PartTest {

    private static final Analysis WHOLE = SampleAnalysis.hijacked();
    private static final Part PART =
            Part.of(WHOLE, (message, place) -> Set.of(1, 3).contains(message.index()));

    private static String export(ExportFormat format, boolean redact) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportChoice choice = new ExportChoice(
                Language.EN, redact, 50, "Bumerang", "2026-11-01", ZonedDateTime.parse("2026-11-02T10:00:00Z"));
        new Exporter().write(WHOLE, Optional.of(PART), format, choice, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void holdsTheChosenLinesAndTheVerdictOfAll() {
        Analysis some = PART.in(WHOLE);
        assertEquals(2, PART.size());
        assertEquals(5, PART.all());
        assertEquals(
                List.of(1, 3),
                some.messages().stream()
                        .map(message -> message.location().index())
                        .toList());
        assertEquals(WHOLE.assessment(), some.assessment());
        assertEquals(WHOLE.inputs(), some.inputs());
    }

    @Test
    void everyFormatHoldsOnlyThem() throws IOException {
        assertEquals(3, export(ExportFormat.CSV, false).lines().count());
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.JSON, ExportFormat.HTML)) {
            String text = export(format, false);
            assertTrue(text.contains("stranger1@"), format.toString());
            assertFalse(text.contains("stranger2@"), format.toString());
        }
    }

    @Test
    void saysThatItIsASelection() throws IOException {
        assertTrue(export(ExportFormat.HTML, false).contains("shows a selection: 2 of 5"));
        String json = export(ExportFormat.JSON, false).replaceAll("\\s", "");
        assertTrue(json.contains("\"selection\":{\"lines\":2,\"of\":5}"), json);
    }

    @Test
    void isRedactedLikeTheWhole() throws IOException {
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.JSON, ExportFormat.HTML)) {
            assertFalse(export(format, true).contains("stranger1@"), format.toString());
        }
    }
}
