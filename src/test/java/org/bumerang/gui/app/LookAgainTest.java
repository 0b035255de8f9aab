// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.MessageKey;
import org.bumerang.history.CheckHistory;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the same mailbox again, and looks at what is remembered of it. */
class LookAgainTest {

    private static final MailInput INBOX = MailInput.Place.of(SampleAnalysis.SOURCE);
    private static final String NOTHING_NEW = "no new bounce message has been added here";

    @TempDir
    private Path folder;

    private final FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());

    private TestWindow window() throws Exception {
        return new TestWindow(pipeline, folder, Language.EN, ColourScheme.LIGHT);
    }

    private boolean isRemembered() {
        return Files.exists(folder.resolve("history"));
    }

    @Test
    void comparesWithTheLastCheck() throws Exception {
        try (TestWindow window = window()) {
            window.open(INBOX);
            window.waitUntil(this::isRemembered);
            assertFalse(window.reads().contains(NOTHING_NEW), window.reads());
        }
        try (TestWindow window = window()) {
            window.open(INBOX);
            window.waitUntil(() -> window.reads().contains(NOTHING_NEW));
            window.press(KeyCode.CONTROL, KeyCode.L);
            assertTrue(window.reads().contains("keine neue Unzustellbar-Meldung"), window.reads());
        }
    }

    @Test
    void doesNotAskAgainWhatWasAnswered() throws Exception {
        Analysis before = SampleAnalysis.hijacked();
        CheckHistory history = new CheckHistory(folder);
        history.remember(before, List.of(INBOX), Instant.parse("2026-03-01T09:00:00Z"));
        Map<MessageKey, Answer> answers = before.assessment().incidents().getFirst().messages().stream()
                .collect(Collectors.toMap(Function.identity(), mail -> Answer.NOT_MINE));
        history.keepAnswers(before, List.of(INBOX), answers);
        try (TestWindow window = window()) {
            window.open(INBOX);
            window.waitUntil(() -> pipeline.requests.size() == 2);
            assertEquals(
                    Map.of("i1", Answer.NOT_MINE), pipeline.requests.getLast().answers());
        }
    }

    @Test
    void remembersNeitherPastedTextNorWhatIsSwitchedOff() throws Exception {
        try (TestWindow window = window()) {
            window.open(new MailInput.Bytes(SampleAnalysis.SOURCE, "Subject: a\n\nb".getBytes(StandardCharsets.UTF_8)));
            window.window().models().again().rememberingProperty().set(false);
            window.open(INBOX);
            window.rest();
            assertFalse(isRemembered());
        }
        assertTrue(Files.readString(folder.resolve("settings.properties")).contains("history=off"));
    }

    @Test
    void deletesWhatIsRemembered() throws Exception {
        try (TestWindow window = window()) {
            window.open(INBOX);
            window.waitUntil(this::isRemembered);
            window.choose("menu.history");
            window.waitUntil(window::asks);
            window.click("Delete what is remembered");
            window.waitUntil(() -> !isRemembered());
            window.click("Close");
        }
    }

    @Test
    void takesAWrongAddressAway() throws Exception {
        try (TestWindow window = window()) {
            window.open(INBOX);
            window.onFx(() -> {
                window.window().models().check().addAccount(SampleAnalysis.ANNA);
                window.window().models().check().removeAccount(SampleAnalysis.ANNA);
                return 0;
            });
            window.waitUntil(() -> pipeline.requests.size() == 3);
            assertEquals(
                    List.of(SampleAnalysis.ANNA),
                    pipeline.requests.getLast().accounts().foreign());
            assertEquals(List.of(), pipeline.requests.getLast().accounts().given());
        }
    }
}
