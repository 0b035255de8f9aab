// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bumerang.analysis.Analysis;
import org.bumerang.export.SampleAnalysis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String FIELDS =
            "source index messageId kind recipient action status reply reason cause permanent"
                    + " certainty rule evidence diagnostic remoteMta reportingMta truth";

    @Test
    void writesOneLineARecipientAndOneForAMessageWithoutAny() throws IOException {
        List<JsonNode> lines = lines(SampleAnalysis.hijacked());

        assertEquals(
                List.of("bounce", "bounce", "delay", "autoreply", "ordinary", "unreadable", "bounce"),
                texts(lines, "kind"));
        assertEquals(
                List.of("user-unknown", "mailbox-full", "delayed", "auto-reply", "", "", "spam-content"),
                texts(lines, "reason"));
        assertEquals(
                List.of(0, 0, 1, 2, 3, 4, 5),
                lines.stream().map(line -> line.get("index").intValue()).toList());
        assertEquals("hijacked", lines.getLast().get("truth").stringValue());
    }

    @Test
    void keepsTheFieldsInTheirOrder() throws IOException {
        for (JsonNode line : lines(SampleAnalysis.hijacked())) {
            assertEquals(FIELDS, String.join(" ", line.propertyNames()));
        }
    }

    @Test
    void writesCodesAsTextAndAbsentOnesAsNothing() throws IOException {
        List<JsonNode> lines = lines(SampleAnalysis.hijacked());

        assertEquals("550", lines.getFirst().get("reply").stringValue());
        assertEquals("5.1.1", lines.getFirst().get("status").stringValue());
        assertEquals("", lines.get(2).get("reply").stringValue());
        assertEquals("", lines.get(4).get("status").stringValue());
        assertFalse(lines.get(4).get("permanent").booleanValue());
    }

    @Test
    void writesNothingForAnEmptyMailbox() throws IOException {
        assertEquals(0, bytes(SampleAnalysis.empty()).length);
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertArrayEquals(bytes(SampleAnalysis.hijacked()), bytes(SampleAnalysis.hijacked()));
    }

    private static List<String> texts(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.get(field).stringValue()).toList();
    }

    private static List<JsonNode> lines(Analysis analysis) throws IOException {
        String text = new String(bytes(analysis), StandardCharsets.UTF_8);
        text.lines().forEach(line -> assertEquals('{', line.charAt(0)));
        return text.lines().map(MAPPER::readTree).toList();
    }

    private static byte[] bytes(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines().write(analysis, out);
        return out.toByteArray();
    }
}
