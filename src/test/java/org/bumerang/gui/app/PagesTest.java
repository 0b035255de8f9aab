// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.drop.DropContent;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes from where help is missing to the page that helps. */
class PagesTest {

    @TempDir
    private Path folder;

    private TestWindow window() throws Exception {
        return new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), folder, Language.EN, ColourScheme.LIGHT);
    }

    @Test
    void theEmptyWindowShowsHowToGetTheMailOut() throws Exception {
        try (TestWindow window = window()) {
            window.click("How do I get the mail out?");
            window.waitUntil(() -> says("Why not simply forward it?"));
        }
    }

    @Test
    void aDropThatBroughtNothingShowsWhatToDoInstead() throws Exception {
        try (TestWindow window = window()) {
            window.onFx(() -> {
                window.window().ways().drop(new DropContent(List.of(), "", ""));
                return window;
            });
            window.click("Show me how");
            window.waitUntil(() -> says("From Outlook"));
        }
    }

    @Test
    void whatIsMissingLeadsToHowToGetIt() throws Exception {
        try (TestWindow window = window()) {
            window.open(MailInput.Place.of(SampleAnalysis.SOURCE));
            window.click("Why?");
            window.click("How do I get the Sent folder out?");
            window.waitUntil(() -> says("What the comparison shows"));
        }
    }

    private static boolean says(String words) {
        return Window.getWindows().stream()
                .flatMap(shown -> TestWindow.everything(shown.getScene().getRoot()).stream())
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }
}
