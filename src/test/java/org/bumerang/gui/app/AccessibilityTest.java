// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.task.CheckViewModel.State;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader hears without being asked; {@link ScreensTest} walks every screen. */
class AccessibilityTest {

    @TempDir
    private Path settings;

    @Test
    void progressIsSpokenAsItGrows() throws Exception {
        try (TestWindow window = new TestWindow(
                new FakePipeline(SampleAnalysis.many(200), 10), settings, Language.EN, ColourScheme.LIGHT)) {
            Set<String> spoken = new ConcurrentSkipListSet<>();
            window.onFx(() -> {
                window.scene()
                        .getRoot()
                        .lookup("#progress")
                        .accessibleTextProperty()
                        .subscribe(spoken::add);
                window.window().models().check().open(List.of(new MailInput.Bytes("a", new byte[0])));
                return 0;
            });
            window.waitUntil(
                    () -> window.window().models().check().stateProperty().get() == State.DONE);
            assertTrue(spoken.contains("Progress"), spoken.toString());
            assertTrue(spoken.contains("Progress: 5 of 10"), spoken.toString());
            assertTrue(spoken.size() <= 12, spoken.toString());
        }
    }
}
