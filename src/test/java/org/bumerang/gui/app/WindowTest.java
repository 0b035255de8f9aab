// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.drop.DropContent;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.hijack.Answer;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presses keys and reads what the window says. */
class WindowTest {

    private static final MailInput INBOX = new MailInput.Bytes(
            SampleAnalysis.SOURCE, "Subject: a\n\nb".repeat(200).getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private TestWindow window(FakePipeline pipeline) throws Exception {
        return new TestWindow(pipeline, folder, Language.EN, ColourScheme.LIGHT);
    }

    private TestWindow loaded() throws Exception {
        TestWindow window = window(new FakePipeline(SampleAnalysis.hijacked()));
        window.open(INBOX);
        return window;
    }

    @Test
    void saysWhatHappenedWhoCanMendItAndWhatToDo() throws Exception {
        try (TestWindow window = loaded()) {
            String words = window.reads();
            assertTrue(words.contains("Strong signs"), words);
            assertTrue(words.contains("This address does not exist"), words);
            assertTrue(words.contains("Act here"), words);
            assertTrue(words.contains("What to do now"), words);
            assertTrue(words.contains("4 of 5 · 1 skipped"), words);
            assertTrue(words.contains("User") && words.contains("unknown"), words);
        }
    }

    @Test
    void searchesAndClearsByKeyboard() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("erna");
            assertTrue(window.reads().contains("1 of 5"), window.reads());
            window.press(KeyCode.ESCAPE);
            assertTrue(window.reads().contains("4 of 5"), window.reads());
        }
    }

    @Test
    void goesThroughTheListAndIntoTheCaseByKeyboard() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            assertTrue(window.reads().contains("The recipient’s mailbox is full"), window.reads());
            window.press(KeyCode.ENTER);
            assertEquals("scroll", window.focused().orElseThrow().getId());
        }
    }

    @Test
    void switchesTheLanguageWithoutLosingThePlace() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.DOWN);
            var before = window.window().models().findings().selectedProperty().get();
            window.press(KeyCode.CONTROL, KeyCode.L);
            String words = window.reads();
            assertTrue(words.contains("Diese Adresse gibt es nicht"), words);
            assertTrue(words.contains("Deutliche Anzeichen"), words);
            assertTrue(words.contains("Empfänger"), words);
            assertFalse(words.contains("What to do now"), words);
            assertEquals(
                    before,
                    window.window().models().findings().selectedProperty().get());
        }
    }

    @Test
    void showsTheSourceOnDemand() throws Exception {
        try (TestWindow window = loaded()) {
            assertFalse(window.reads().contains("Subject: a"));
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.waitUntil(() -> window.reads().contains("Subject: a"));
        }
    }

    @Test
    void copiesTheAddressAndTheExplanation() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertEquals("stranger0@shop.example", window.clipboard());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertTrue(window.clipboard().contains("This address does not exist"), window.clipboard());
        }
    }

    @Test
    void answersTheQuestionAndJudgesAnew() throws Exception {
        FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());
        try (TestWindow window = window(pipeline)) {
            window.open(INBOX);
            window.click("Question for you");
            window.click("No, I did not send them");
            window.waitUntil(() -> pipeline.requests.size() == 2);
            assertEquals(
                    Map.of("i1", Answer.NOT_MINE), pipeline.requests.getLast().answers());
        }
    }

    @Test
    void stopsLongWorkAndKeepsWhatWasFound() throws Exception {
        try (TestWindow window = window(new FakePipeline(SampleAnalysis.many(400), 10))) {
            window.onFx(() -> {
                window.window().models().check().open(List.of(INBOX));
                return 0;
            });
            window.waitUntil(() -> !window.window().models().findings().rows().isEmpty());
            assertTrue(window.reads().contains(" of 400\u00a0B read"), window.reads());
            window.press(KeyCode.ESCAPE);
            window.waitUntil(
                    () -> window.window().models().check().stateProperty().get() == CheckViewModel.State.DONE);
            String words = window.reads();
            assertTrue(words.contains("Incomplete: stopped by you"), words);
            assertTrue(window.window().models().findings().rows().size() > 0, "rows kept");
        }
    }

    @Test
    void keepsTheChosenRowWhileMoreArrive() throws Exception {
        try (TestWindow window = window(new FakePipeline(SampleAnalysis.many(300), 5))) {
            window.onFx(() -> {
                window.window().models().check().open(List.of(INBOX));
                return 0;
            });
            window.waitUntil(() -> window.window().models().findings().rows().size() > 3);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            var chosen = window.window()
                    .models()
                    .findings()
                    .selectedProperty()
                    .get()
                    .orElseThrow()
                    .key();
            window.waitUntil(
                    () -> window.window().models().check().stateProperty().get() == CheckViewModel.State.DONE);
            window.rest();
            assertEquals(
                    List.of(chosen),
                    window.onFx(() -> window.window().results().selection().stream()
                            .map(FindingRow::key)
                            .toList()));
        }
    }

    @Test
    void forgetsARunningCheckThatIsClosed() throws Exception {
        try (TestWindow window = window(new FakePipeline(SampleAnalysis.many(300), 5))) {
            window.onFx(() -> {
                window.window().models().check().open(List.of(INBOX));
                return 0;
            });
            window.waitUntil(() -> !window.window().models().findings().rows().isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.rest();
            assertTrue(window.reads().contains("Drop emails that came back here"), window.reads());
            assertEquals(
                    List.of(), List.copyOf(window.window().models().findings().rows()));
        }
    }

    @Test
    void opensAgainWhatWasClosed() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitUntil(() -> window.reads().contains("Strong signs"));
        }
    }

    @Test
    void answersADropThatHoldsNothing() throws Exception {
        try (TestWindow window = window(new FakePipeline(SampleAnalysis.hijacked()))) {
            window.onFx(() -> {
                window.window().ways().drop(new DropContent(List.of(), "", ""));
                return 0;
            });
            assertTrue(window.reads().contains("Outlook does not hand emails"), window.reads());
            window.press(KeyCode.ESCAPE);
            assertFalse(window.reads().contains("Outlook"), window.reads());
        }
    }

    @Test
    void pastesAMailFromTheClipboard() throws Exception {
        FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());
        try (TestWindow window = window(pipeline)) {
            window.onFx(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("550 5.1.1 user unknown");
                return Clipboard.getSystemClipboard().setContent(content);
            });
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.waitUntil(() -> pipeline.requests.size() == 1);
            assertEquals(
                    "Pasted text 1",
                    pipeline.requests.getFirst().inputs().getFirst().name());
        }
    }

    @Test
    void writesTheReportAndSaysWhereItLies() throws Exception {
        try (TestWindow window = loaded()) {
            Path report = folder.resolve("Bericht über Öl.pdf");
            window.choosers.target = Optional.of(report);
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.waitUntil(() -> window.reads().contains("Saved: "));
            assertTrue(new String(Files.readAllBytes(report), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
            assertTrue(window.reads().contains("Bericht über Öl.pdf"), window.reads());
        }
    }

    @Test
    void remembersLanguageAndTextSize() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
        }
        try (TestWindow window = window(new FakePipeline(SampleAnalysis.hijacked()))) {
            assertTrue(window.reads().contains("Zurückgekommene E-Mails hierher ziehen"), window.reads());
            assertEquals(90, window.window().theme().zoomProperty().get());
        }
    }

    @Test
    void closesWhatIsLoadedAndThenTheWindow() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.W);
            assertTrue(window.reads().contains("Drop emails that came back here"), window.reads());
            assertFalse(window.reads().contains("Strong signs"), window.reads());
            window.press(KeyCode.CONTROL, KeyCode.W);
            assertFalse(window.isShowing());
        }
    }

    @Test
    void opensAnAttachedFailureMessage() throws Exception {
        String mail = """
                From: bert@example.org
                To: help@example.org
                Subject: Fwd: what is this?
                Content-Type: multipart/mixed; boundary=out

                --out
                Content-Type: message/rfc822

                From: MAILER-DAEMON@mx.example.net
                To: bert@example.org
                Subject: Undelivered Mail Returned to Sender

                <carla@example.net>: host mx.example.net said: 550 5.1.1 No such user

                --out--
                """;
        try (TestWindow window = new TestWindow(new Engine(), folder, Language.EN, ColourScheme.LIGHT)) {
            window.open(new MailInput.Bytes("fwd.eml", mail.getBytes(StandardCharsets.UTF_8)));
            assertFalse(window.reads().contains("carla@example.net"), window.reads());
            window.click("Check the attached message");
            window.waitUntil(() -> window.reads().contains("carla@example.net"));
            assertFalse(window.reads().contains("Check the attached message"), window.reads());
        }
    }
}
