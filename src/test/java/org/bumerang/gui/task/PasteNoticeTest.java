// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Analyzer;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.explain.Language;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a paste was, is told by the real pipeline. */
class PasteNoticeTest {

    private static final String HEADERS = """
            From: MAILER-DAEMON@mx.example.org
            To: anna@example.org
            Subject: Undelivered Mail Returned to Sender
            Date: Mon, 9 Mar 2026 08:11:00 +0100
            Message-ID: <1@mx.example.org>
            """;
    private static final String ERROR = """
            <erna@example.net>: host mx.example.net said: 550 5.1.1 <erna@example.net>:
            Recipient address rejected: User unknown
            """;

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysHowMuchOfAnEmailItWas(Language language) {
        Texts texts = new Texts(language);
        assertEquals(texts.text("paste.whole"), answer(HEADERS + "\n" + ERROR, texts));
        assertEquals(texts.text("paste.headers-only"), answer(HEADERS, texts));
        assertEquals(texts.text("paste.error-text"), answer(ERROR, texts));
        assertEquals(texts.text("paste.no-error-text"), answer("See you tomorrow at nine, bring cake.", texts));
    }

    private static String answer(String pasted, Texts texts) {
        MailInput input = new MailInput.Bytes("Pasted text 1", pasted.getBytes(StandardCharsets.UTF_8));
        AnalysisRequest request = new AnalysisRequest(List.of(input), List.of(), List.of(), Map.of());
        Analysis analysis = Analyzer.load().analyze(request, ProgressListener.NONE, Cancellation.NEVER);
        return PasteNotice.of(input, analysis)
                .map(notice -> notice.words().apply(texts))
                .orElse("nothing");
    }
}
