// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
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
        List<String> silent = use.silent().stream().map(Rule::id).toList();
        List<String> neverDeciding = use.neverDeciding().stream().map(Rule::id).toList();
        for (String needed : List.of("en.user", "en.full")) {
            assertFalse(silent.contains(needed) || neverDeciding.contains(needed), needed);
        }
        assertTrue(more.isEmpty() ? silent.contains("comcast.home-line") : !silent.isEmpty(), "nothing of Comcast's");
    }
}
