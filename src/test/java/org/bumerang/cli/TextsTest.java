// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Messages GERMAN = Messages.of(Cli.class, Language.DE);
    private static final Messages ENGLISH = Messages.of(Cli.class, Language.EN);
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:wrong|text|skipped|history|option)\\.[a-z.-]+|fault|no-display|not-written)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(ENGLISH.keys(), GERMAN.keys());
        for (String key : ENGLISH.keys()) {
            assertEquals(places(ENGLISH.text(key, marks())), places(GERMAN.text(key, marks())), key);
            assertFalse(GERMAN.text(key, marks()).isEmpty(), key);
            assertFalse(ENGLISH.text(key, marks()).isEmpty(), key);
        }
    }

    @Test
    void everyKeyInTheCodeExistsAndEveryOtherKeyIsOneOfTheHelp() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/bumerang/cli"))) {
            for (Path source : sources.toList()) {
                LITERAL.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(used::add);
            }
        }
        Set<String> known = ENGLISH.keys().stream()
                .filter(key -> !key.startsWith("bumerang."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, used);
    }

    /** Numbers that no text holds by itself, so that the places can be found again. */
    private static Object[] marks() {
        return new Object[] {70_001, 70_002, 70_003};
    }

    private static List<String> places(String text) {
        return Pattern.compile("70.?00[123]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(mark -> mark.substring(mark.length() - 1))
                .distinct()
                .sorted()
                .toList();
    }
}
