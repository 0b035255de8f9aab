// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPaperTest {

    @Test
    void thePaperInDocsShowsTheRulesAsTheyAre() throws IOException {
        Classifier classifier = Classifier.load();
        String expected = new RulesPaper(classifier.rules(), classifier.rulesDate()).text();
        Path candidate = Path.of("target", "rules.md");
        Files.createDirectories(candidate.getParent());
        Files.writeString(candidate, expected);
        Path paper = Path.of("docs", "rules.md");
        String present = Files.exists(paper) ? Files.readString(paper).replace("\r\n", "\n") : "";
        assertEquals(expected, present, "docs/rules.md is stale: read target/rules.md and move it there");
    }
}
