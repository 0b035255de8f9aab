// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail beside this class against the reading of it that a person has looked at. */
class GoldenReportTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/bumerang/dsn");
    private static final Path CANDIDATES = Path.of("target/candidates/dsn");

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @MethodSource("names")
    void readsTheMailAsExpected(String name) throws IOException {
        String actual = ReportJson.of(reader.read(Fixtures.message(name)));
        Path expected = FIXTURES.resolve(name + ".expected.json");
        if (Files.notExists(expected)) {
            Files.createDirectories(CANDIDATES);
            Files.writeString(CANDIDATES.resolve(name + ".expected.json"), actual, StandardCharsets.UTF_8);
            fail("no expectation for " + name + "; read the candidate in " + CANDIDATES + " and move it");
        }
        assertEquals(Files.readString(expected, StandardCharsets.UTF_8), actual);
    }

    @Test
    void hasMailOfEveryKnownSystem() throws IOException {
        List<String> names = names().toList();
        for (String system :
                List.of("postfix", "exim", "sendmail", "qmail", "exchange", "gmail", "gmx", "ionos", "t-online")) {
            assertTrue(names.stream().anyMatch(name -> name.contains(system)), system);
        }
    }

    static Stream<String> names() throws IOException {
        return Fixtures.names(FIXTURES).stream();
    }
}
