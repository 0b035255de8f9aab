// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The menus open by Alt and the letter that is underlined. */
class MenuTest {

    @TempDir
    private Path settings;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMenuOpensByItsLetter(Language language) throws Exception {
        try (TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), settings, language, ColourScheme.LIGHT)) {
            window.rest();
            List<Menu> menus = window.menus();
            assertEquals(4, menus.size());
            assertEquals(4, menus.stream().map(MenuTest::letter).distinct().count(), "every letter stands once");
            for (Menu menu : menus) {
                window.press(KeyCode.ALT, letter(menu));
                window.waitUntil(menu::isShowing);
                window.press(KeyCode.ESCAPE);
                window.waitUntil(() -> menus.stream().noneMatch(Menu::isShowing));
            }
        }
    }

    @Test
    void deletedMailIsReadOnRequest() throws Exception {
        FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());
        try (TestWindow window = new TestWindow(pipeline, settings, Language.EN, ColourScheme.LIGHT)) {
            window.open(new MailInput.Bytes("Inbox", new byte[0]));
            CheckMenuItem deleted = (CheckMenuItem) window.menus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> "deleted".equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            Platform.runLater(() -> deleted.setSelected(true));
            window.waitUntil(() -> pipeline.requests.size() == 2);
            assertEquals(
                    List.of(false, true),
                    pipeline.requests.stream().map(AnalysisRequest::deleted).toList());
        }
    }

    private static KeyCode letter(Menu menu) {
        int mark = menu.getText().indexOf('_');
        assertTrue(mark >= 0, menu.getText());
        return KeyCode.valueOf(menu.getText().substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT));
    }
}
