// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs over a large labelled set with {@code -Dcorpus=DIR}: a folder {@code dev} of mails and mailboxes, and
 * {@code dev.jsonl} with one object a message: file, index, kind, disputed, and the expected recipients with the reasons
 * that count as right.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> REPORTS = Set.of("bounce", "delay", "delivered");

    @TempDir
    private Path folder;

    /** A share of hits. */
    private static final class Share {
        private int hits;
        private int all;

        void count(boolean hit) {
            all++;
            hits += hit ? 1 : 0;
        }

        double value() {
            return all == 0 ? 1 : (double) hits / all;
        }
    }

    private final Share found = new Share();
    private final Share wronglyFound = new Share();
    private final Share recipients = new Share();
    private final Share reasons = new Share();

    @Test
    void staysAboveTheFloors() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus")).toAbsolutePath();
        Path output = folder.resolve("lines.jsonl");
        new Screen(Locale.UK)
                .run("inspect", corpus.resolve("dev").toString(), "--format", "jsonl", "--output", output.toString());
        Map<String, List<JsonNode>> lines = new HashMap<>();
        for (JsonNode line : nodes(output)) {
            String file =
                    corpus.relativize(Path.of(line.get("source").asString())).toString();
            lines.computeIfAbsent(file + "#" + line.get("index").asInt(), key -> new ArrayList<>())
                    .add(line);
        }
        for (JsonNode message : nodes(corpus.resolve("dev.jsonl"))) {
            if (!message.path("disputed").asBoolean()) {
                String key = message.get("file").asString() + "#"
                        + message.get("index").asInt();
                score(message, lines.getOrDefault(key, List.of()));
            }
        }
        assertTrue(found.value() >= 0.95, "delivery reports found: " + found.value());
        assertTrue(wronglyFound.value() <= 0.01, "other mail taken for one: " + wronglyFound.value());
        assertTrue(recipients.value() >= 0.90, "recipients: " + recipients.value());
        assertTrue(reasons.value() >= 0.75, "reasons: " + reasons.value());
    }

    private void score(JsonNode message, List<JsonNode> lines) {
        boolean report = lines.stream()
                .anyMatch(line -> REPORTS.contains(line.get("kind").asString()));
        if (!REPORTS.contains(message.get("kind").asString())) {
            wronglyFound.count(report);
            return;
        }
        found.count(report);
        for (JsonNode expected : message.path("expected")) {
            Set<String> accepted = texts(expected, "recipient");
            List<JsonNode> hits = lines.stream()
                    .filter(line ->
                            accepted.contains(line.get("recipient").asString().toLowerCase(Locale.ROOT)))
                    .toList();
            recipients.count(!hits.isEmpty());
            if (expected.path("reason_scored").asBoolean(true)) {
                Set<String> right = texts(expected, "reason");
                reasons.count(hits.stream()
                        .anyMatch(line -> right.contains(line.get("reason").asString())));
            }
        }
    }

    /** The value of a field with those that are accepted beside it, in lower case. */
    private static Set<String> texts(JsonNode node, String field) {
        Stream<JsonNode> accepted =
                StreamSupport.stream(node.path(field + "_accept").spliterator(), false);
        return Stream.concat(Stream.of(node.path(field)), accepted)
                .map(value -> value.asString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> nodes(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
        }
    }
}
