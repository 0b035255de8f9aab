// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a closed window leaves behind. */
class ClosedWindowTest {

    private static final int TRIES = 50;

    @TempDir
    Path folder;

    @Test
    void nothingHoldsAClosedWindow() throws Exception {
        WeakReference<Parent> root = openedAndClosed();
        for (int tries = 0; root.get() != null && tries < TRIES; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(root.get());
    }

    private WeakReference<Parent> openedAndClosed() throws Exception {
        FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());
        try (TestWindow window = new TestWindow(pipeline, folder, Language.DE, ColourScheme.LIGHT)) {
            window.open(new MailInput.Bytes(SampleAnalysis.SOURCE, new byte[0]));
            return new WeakReference<>(window.scene().getRoot());
        }
    }
}
