// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.export.SampleAnalysis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonDocumentTest {

    @Test
    void listsTheVerdictWithItsGrounds() throws IOException {
        JsonNode verdict = document(SampleAnalysis.hijacked(), Language.EN).get("verdict");
        JsonNode incident = verdict.get("incidents").get(0);

        assertEquals("hijacked", verdict.get("kind").stringValue());
        assertFalse(verdict.get("headline").stringValue().isEmpty());
        assertEquals("strong", incident.get("certainty").stringValue());
        assertEquals(9, incident.get("scores").get("H").intValue());
        assertEquals("own-route-not-mine", incident.at("/signals/0/id").stringValue());
        assertEquals(5, incident.at("/signals/0/message/index").intValue());
        assertEquals("sent-folder", incident.at("/missing/0/id").stringValue());
        assertEquals("change-password", verdict.at("/advice/1/id").stringValue());
    }

    @Test
    void listsEveryMessageOnce() throws IOException {
        JsonNode messages = document(SampleAnalysis.hijacked(), Language.EN).get("messages");

        assertEquals(6, messages.size());
        assertEquals(2, messages.at("/0/findings").size());
        assertEquals(0, messages.at("/3/findings").size());
        assertEquals("ordinary", messages.at("/3/kind").stringValue());
        assertFalse(messages.at("/0/findings/0/explanation/now").isEmpty());
    }

    @Test
    void namesWhatWasSkippedAndWhy() throws IOException {
        JsonNode skipped = document(SampleAnalysis.hijacked(), Language.EN).at("/inputs/0/skipped/0");

        assertEquals("/home/erika/Mail/Foto.png", skipped.get("where").stringValue());
        assertEquals("not-mail", skipped.get("why").stringValue());
    }

    @Test
    void speaksTheLanguageAskedFor() throws IOException {
        assertNotEquals(
                document(SampleAnalysis.hijacked(), Language.DE).at("/verdict/headline"),
                document(SampleAnalysis.hijacked(), Language.EN).at("/verdict/headline"));
    }

    @Test
    void anEmptyMailboxIsADocumentToo() throws IOException {
        JsonNode document = document(SampleAnalysis.empty(), Language.DE);

        assertEquals("none", document.at("/verdict/kind").stringValue());
        assertTrue(document.get("messages").isEmpty());
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertArrayEquals(bytes(SampleAnalysis.hijacked(), Language.DE), bytes(SampleAnalysis.hijacked(), Language.DE));
    }

    private static JsonNode document(Analysis analysis, Language language) throws IOException {
        return new JsonMapper().readTree(bytes(analysis, language));
    }

    static byte[] bytes(Analysis analysis, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonDocument(language).write(analysis, out);
        return out.toByteArray();
    }
}
