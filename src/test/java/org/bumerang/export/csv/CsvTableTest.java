// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bumerang.explain.Language;
import org.bumerang.export.SampleAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void aGermanTableHasAMarkAndSemicolons() throws IOException {
        String table = table(Language.DE);

        assertTrue(table.startsWith("\uFEFFDatei;Nummer in der Datei;"), table);
        assertEquals("Endgültig", rows(table.substring(1), ';').getFirst().get(8));
        assertEquals("ja", rows(table.substring(1), ';').get(1).get(8));
    }

    @Test
    void anEnglishTableHasCommasAndNoMark() throws IOException {
        assertTrue(table(Language.EN).startsWith("File,Number in file,"));
    }

    @Test
    void everyFindingIsARowAndOrdinaryMailIsNone() throws IOException {
        List<CSVRecord> rows = rows(table(Language.EN), ',');

        assertEquals(
                List.of("0", "0", "1", "2", "5"),
                rows.stream().skip(1).map(row -> row.get(1)).toList());
        assertEquals("2026-11-02T09:00:00Z", rows.get(1).get(2));
        assertEquals("jörg@example.net", rows.get(1).get(5));
        assertEquals("user-unknown", rows.get(1).get(7));
    }

    @Test
    void anAddressThatIsAFormulaBecomesAText() throws IOException {
        assertEquals(
                "'=cmd@example.net", rows(table(Language.EN), ',').getLast().get(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void whatStartsLikeAFormulaGetsAnApostrophe(String cell) {
        assertEquals("'" + cell, CsvTable.harmless(cell));
    }

    @Test
    void otherTextStaysAsItIs() {
        assertEquals("550 5.1.1 a=b", CsvTable.harmless("550 5.1.1 a=b"));
        assertEquals("", CsvTable.harmless(""));
        assertFalse(CsvTable.harmless("5.1.1").startsWith("'"));
    }

    private static String table(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvTable(language).write(SampleAnalysis.hijacked(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(String table, char separator) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .get()
                .parse(new StringReader(table))
                .getRecords();
    }
}
