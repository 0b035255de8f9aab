// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Analyzer;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.explain.Language;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mails to try the program with tell the same story in both languages, judged by the real pipeline. */
class ExampleTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAUsedAccountAFraudAndOrdinaryFailures(Language language) throws IOException {
        Analysis analysis = analyze("/org/bumerang/samples/example-" + language.code() + ".mbox");
        Map<Truth, Integer> truths = new EnumMap<>(Truth.class);
        analysis.messages().forEach(message -> truths.merge(analysis.truthOf(message), 1, Integer::sum));
        assertEquals(Map.of(Truth.NORMAL, 2, Truth.HIJACKED, 5, Truth.FAKE, 1), truths);
        assertEquals(
                VerdictKind.HIJACKED,
                analysis.assessment().incidents().getFirst().kind());
    }

    private static Analysis analyze(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ExampleTest.class.getResourceAsStream(file))) {
            MailInput input = new MailInput.Bytes("example", stream.readAllBytes());
            AnalysisRequest request = new AnalysisRequest(List.of(input), List.of(), List.of(), Map.of());
            return Analyzer.load().analyze(request, ProgressListener.NONE, Cancellation.NEVER);
        }
    }
}
