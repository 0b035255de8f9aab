// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The collection of German samples, read from the file to the cause. A sample is two files: {@code NAME.eml} and
 * {@code NAME.expected.json}, which holds what a person took from the text, and on what ground.
 */
class GermanMailTest {
    private static final Path SAMPLES = Path.of("src/test/resources/org/bumerang/analysis/german");
    private static final Path CANDIDATES = Path.of("target/candidates/german");
    private static final String ENDING = ".eml";
    private static final Analyzer ANALYZER = Analyzer.load();
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @MethodSource("names")
    void readsTheSampleAsAPersonDoes(String name) throws IOException {
        Path file = SAMPLES.resolve(name + ".expected.json");
        GermanReading actual = reading(name);
        if (Files.notExists(file)) {
            Files.createDirectories(CANDIDATES);
            Path candidate = CANDIDATES.resolve(name + ".expected.json");
            byte[] json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(actual);
            Files.write(candidate, json);
            fail("no expectation for " + name + "; judge the mail, write its ground into " + candidate
                    + " and move it");
        }
        GermanReading expected = MAPPER.readValue(file.toFile(), GermanReading.class);
        assertFalse(expected.ground().isBlank(), "on what ground?");
        assertEquals(expected.withoutGround(), actual.asSureAs(expected));
    }

    @Test
    void holdsManySamplesAndNoAnswerWithoutAMail() throws IOException {
        List<String> names = names().toList();
        assertTrue(names.size() >= 85, names.size() + " samples");
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".expected.json"))
                            .map(file -> file.substring(0, file.length() - ".expected.json".length()))
                            .filter(name -> !names.contains(name))
                            .toList());
        }
    }

    private static GermanReading reading(String name) throws IOException {
        byte[] mail = Files.readAllBytes(SAMPLES.resolve(name + ENDING));
        AnalysisRequest request =
                new AnalysisRequest(List.of(new MailInput.Bytes(name, mail)), List.of(), List.of(), Map.of());
        Analysis analysis = ANALYZER.analyze(request, ProgressListener.NONE, Cancellation.NEVER);
        assertEquals(1, analysis.messages().size(), "messages in the file");
        AnalyzedMessage message = analysis.messages().getFirst();
        return GermanReading.of(message, analysis.truthOf(message));
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
