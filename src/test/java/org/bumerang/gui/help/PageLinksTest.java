// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The window opens no page that is not there. */
class PageLinksTest {

    private static final Pattern LITERAL =
            Pattern.compile("(?:leadingTo|pages\\.open|page)\\((?:\"offer[a-z.-]+\", )?\"([a-z-]+)\"");

    @Test
    void everyPageThatTheWindowOpensIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/bumerang/gui"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> named.addAll(pagesIn(file)));
        }
        assertFalse(named.isEmpty(), "no link found: has the way to write it changed?");
        assertEquals(List.of(), named.stream().filter(page -> !isThere(page)).toList());
    }

    private static boolean isThere(String page) {
        return Files.exists(Path.of("src/main/resources/org/bumerang/explain/pages/de", page + ".md"));
    }

    private static Set<String> pagesIn(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
