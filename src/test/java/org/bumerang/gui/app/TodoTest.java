// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.export.Printers;
import org.bumerang.hijack.MessageKey;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps: ticked, copied, printed, saved; and the texts that go with them. */
class TodoTest {

    @TempDir
    private Path folder;

    private TestWindow todo() throws Exception {
        TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), folder, Language.EN, ColourScheme.LIGHT);
        window.open(new MailInput.Bytes(SampleAnalysis.SOURCE, "Subject: a\n\nb".getBytes(StandardCharsets.UTF_8)));
        window.click(window.texts().text("verdict.todo"));
        return window;
    }

    @Test
    void ticksByKeyboardStayOverAChangeOfLanguage() throws Exception {
        try (TestWindow window = todo()) {
            focus(window, "Keep the evidence");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.CONTROL, KeyCode.L);
            assertTrue(isTicked(window, "Belege aufheben"));
            assertFalse(isTicked(window, "Passwort ändern"));
        }
    }

    @Test
    void namesThePageOfTheOwnProvider() throws Exception {
        try (TestWindow window = todo()) {
            assertTrue(window.reads().contains("www.gmx.net"), window.reads());
        }
    }

    @Test
    void copiesTheListWithItsTicks() throws Exception {
        try (TestWindow window = todo()) {
            window.click("Keep the evidence");
            window.click("Copy list");
            String list = window.clipboard();
            assertTrue(list.contains("☑ 1. Keep the evidence"), list);
            assertTrue(list.contains("☐ 2. Use a device you trust"), list);
            assertTrue(window.reads().contains("Copied."), window.reads());
        }
    }

    @Test
    void printsOnePage() throws Exception {
        try (TestWindow window = todo()) {
            window.click("Print…");
            window.waitUntil(() -> window.reads().contains("went to the printer"));
            assertEquals(1, window.printer.pages.size());
            var page = ImageIO.read(new ByteArrayInputStream(window.printer.pages.getFirst()));
            assertTrue(page.getHeight() > page.getWidth(), page.toString());
        }
    }

    @Test
    void withoutAPrinterItSaysSoAndOffersThePdf() throws Exception {
        try (TestWindow window = todo()) {
            window.printer.plugged = false;
            window.click("Print…");
            assertTrue(window.reads().contains("No printer is set up on this computer."), window.reads());
            assertEquals("save", window.focused().orElseThrow().getId());
            window.choosers.target = Optional.of(folder.resolve("steps.pdf"));
            window.press(KeyCode.SPACE);
            window.waitUntil(() -> Files.exists(folder.resolve("steps.pdf")));
            byte[] start = new byte[5];
            System.arraycopy(Files.readAllBytes(folder.resolve("steps.pdf")), 0, start, 0, 5);
            assertEquals("%PDF-", new String(start, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aPrinterThatRefusesIsTold() throws Exception {
        try (TestWindow window = todo()) {
            window.printer.outcome = Printers.Outcome.FAILED;
            window.click("Print…");
            window.waitUntil(() -> window.reads().contains("did not take the page"));
        }
    }

    @Test
    void asksTheSystemForItsPrintersWithoutADisplay() throws Exception {
        try (TestWindow window = todo()) {
            // whether there is one is up to the machine; to ask must not fail
            window.onFx(() -> new SystemPrinters(new Stage()).any());
        }
    }

    @Test
    void copiesTheTextForTheProvider() throws Exception {
        try (TestWindow window = todo()) {
            assertFalse(window.reads().contains("my email account"), window.reads());
            focus(window, "View text");
            window.press(KeyCode.SPACE);
            assertTrue(window.reads().contains("my email account anna@gmx.de"), window.reads());
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            String letter = window.clipboard();
            assertTrue(letter.contains("my email account anna@gmx.de"), letter);
            assertTrue(letter.contains("It is about 3 emails in my mailbox"), letter);
            assertTrue(letter.contains("> DKIM-Signature:"), letter);
            assertFalse(letter.contains("> 5"), letter);
        }
    }

    @Test
    void offersATextForTheRecipientOfOwnMailOnly() throws Exception {
        try (TestWindow window = todo()) {
            show(window, 0);
            assertFalse(window.reads().contains("tell the recipient by another way"), window.reads());
            show(window, 3);
            assertTrue(window.reads().contains("tell the recipient by another way"), window.reads());
        }
    }

    /** Shows the case of a mail. */
    private static void show(TestWindow window, int index) {
        window.onFx(() -> {
            window.window().models().findings().select(new MessageKey(SampleAnalysis.SOURCE, index));
            window.window().results().open();
            return 0;
        });
        window.settle();
    }

    private static boolean isTicked(TestWindow window, String step) {
        CheckBox box = (CheckBox) window.find(step);
        return window.onFx(box::isSelected);
    }

    private static void focus(TestWindow window, String text) {
        Node node = window.find(text);
        window.onFx(() -> {
            node.requestFocus();
            return 0;
        });
        window.settle();
    }
}
