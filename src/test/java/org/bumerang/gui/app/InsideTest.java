// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bumerang.explain.Language;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read again of one mail: its way, its words, its source. */
class InsideTest {

    @TempDir
    private Path folder;

    private TestWindow loaded() throws Exception {
        TestWindow window = new TestWindow(new Engine(), folder, Language.EN, ColourScheme.LIGHT);
        window.open(LongWay.input());
        window.rest();
        window.press(KeyCode.ENTER);
        return window;
    }

    @Test
    void theWayHasItsTimesAndSaysWhatMayBeInvented() throws Exception {
        try (TestWindow window = loaded()) {
            LongWay.unfold(window, "detail.way");
            String words = window.reads();
            assertTrue(words.contains("relay.example.net [198.51.100.7] → mail.example.org"), words);
            assertTrue(words.contains("36 min 50 s"), words);
            assertTrue(words.contains("A clock is wrong: 6 min 20 s"), words);
            assertTrue(words.contains("Not proven"), words);
            window.click("Way of the message itself");
            assertTrue(window.reads().contains("→ home.example.org"), window.reads());
        }
    }

    @Test
    void theWordsHaveTheHostsOfTheirLinks() throws Exception {
        try (TestWindow window = loaded()) {
            LongWay.unfold(window, "detail.words");
            String words = window.reads();
            assertTrue(words.contains("I'm sorry to have to inform you"), words);
            assertTrue(words.contains("hier im Album (→ album.example.net)"), words);
        }
    }

    @Test
    void aTermIsExplainedByAButtonWithAName() throws Exception {
        try (TestWindow window = loaded()) {
            assertFalse(window.reads().contains("Three numbers with dots"), window.reads());
            window.onFx(() -> {
                TestWindow.everything(window.scene().getRoot()).stream()
                        .filter(node -> "What is this: Status code".equals(node.getAccessibleText()))
                        .map(ToggleButton.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire();
                return 0;
            });
            assertTrue(window.reads().contains("Three numbers with dots"), window.reads());
        }
    }

    @Test
    void theSourceIsSearchedRoundAndRound() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.waitUntil(() -> window.reads().contains("Auto-Submitted"));
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("over");
            window.waitUntil(() -> window.reads().contains("1 of 2"));
            window.press(KeyCode.F3);
            window.waitUntil(() -> window.reads().contains("2 of 2"));
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> window.reads().contains("1 of 2"));
            window.press(KeyCode.ESCAPE);
            assertFalse(window.reads().contains("1 of 2"), window.reads());
        }
    }

    @Test
    void theSourceIsSavedAsAFile() throws Exception {
        try (TestWindow window = loaded()) {
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.waitUntil(() -> window.reads().contains("Auto-Submitted"));
            Path target = folder.resolve("saved.eml");
            window.choosers.target = Optional.of(target);
            window.click("Save as a file…");
            window.waitUntil(() -> Files.exists(target));
            assertTrue(Files.readString(target).startsWith("Received: from mail.example.org"));
            assertEquals(-1, Files.mismatch(target, Path.of("src/test/resources/org/bumerang/gui/app/long-way.eml")));
        }
    }
}
