// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code target/rule-use.md}, the rules that no sample needs. More samples are taken from a file or folder given
 * with {@code -Dbumerang.samples=PLACE}.
 */
class RuleUseTest {

    private static final List<Path> SAMPLES =
            List.of(Path.of("src/test/resources"), Path.of("src/main/resources/org/bumerang/samples"));

    @Test
    void theRulesThatNoSampleNeedsAreListed() throws IOException {
        RuleUse use = new RuleUse();
        SAMPLES.forEach(use::readMails);
        String more = System.getProperty("bumerang.samples", "");
        if (!more.isEmpty()) {
            use.readMails(Path.of(more));
        }
        use.readExamples();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "rule-use.md"), use.text());
        assertTrue(use.messages() > 50, "samples: " + use.messages());
        List<String> neededByNothing = use.silent().stream()
                .filter(rule -> rule.tier() == Tier.WIDE_PHRASE || rule.tier() == Tier.REST)
                .map(Rule::id)
                .toList();
        assertEquals(List.of(), neededByNothing, "hints that nothing needs; see target/rule-use.md");
    }
}
