// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.export.SampleAnalysis;
import org.bumerang.export.line.Line;
import org.bumerang.hijack.Incident;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private final Analysis original = SampleAnalysis.hijacked();
    private final Analysis redacted = new Redaction().of(original);

    @Test
    void keepsEveryVerdictUnderTheNewNames() {
        assertEquals(
                original.messages().stream().map(original::truthOf).toList(),
                redacted.messages().stream().map(redacted::truthOf).toList());
        assertEquals(
                Line.of(original).map(Line::cause).toList(),
                Line.of(redacted).map(Line::cause).toList());
    }

    @Test
    void keepsTheEvidenceWhereItsWordsAre() {
        for (AnalyzedMessage message : redacted.messages()) {
            for (Finding finding : message.findings()) {
                Evidence evidence = finding.classification().evidence();
                String diagnostic = finding.report().diagnostic();
                assertTrue(diagnostic.startsWith(evidence.text(), evidence.start()), diagnostic);
            }
        }
        Finding second = redacted.messages().getFirst().findings().get(1);
        assertEquals(
                "mailbox of person-4 is full",
                second.classification().evidence().text());
    }

    @Test
    void givesTheSamePersonTheSamePlaceholder() {
        AnalyzedMessage first = redacted.messages().getFirst();

        assertEquals("person-1 <person-1@example.org>", first.original().from());
        assertEquals(
                first.original().from(),
                redacted.messages().getLast().original().from());
        assertEquals(
                "person-1@example.org",
                redacted.assessment().accounts().getFirst().address().toString());
        assertEquals(
                first.original().subject(),
                redacted.messages().getLast().original().subject());
    }

    @Test
    void keepsTheDomainsOfIdsAndTellsThemApart() {
        String first = redacted.messages().getFirst().head().messageId();
        String second = redacted.messages().get(1).head().messageId();

        assertNotEquals(first, second);
        assertTrue(first.endsWith("@mx.example.net>"), first);
    }

    @Test
    void takesTheNameOfTheComputerOutOfAQuotedHop() {
        Incident incident = redacted.assessment().incidents().getFirst();

        assertEquals(
                "Received: from client-1 ([ip-1]) by smtp.example.org with ESMTPSA"
                        + " (Authenticated sender: person-1@example.org)",
                incident.signals().getFirst().quote());
        assertTrue(incident.against().getFirst().quote().matches("Subject: subject-\\d"));
    }

    @Test
    void givesTheSameResultEachTime() {
        assertEquals(redacted, new Redaction().of(SampleAnalysis.hijacked()));
    }
}
