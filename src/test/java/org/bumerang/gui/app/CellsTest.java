// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsTest {

    @TempDir
    private Path settings;

    @Test
    void whatAColumnCutsOffStandsInATip() throws Exception {
        try (TestWindow window = new TestWindow(
                new FakePipeline(SampleAnalysis.hijacked()), settings, Language.DE, ColourScheme.LIGHT)) {
            window.open(new MailInput.Bytes("a", new byte[0]));
            window.onFx(() -> {
                window.size(900, 720);
                return 0;
            });
            window.rest();
            List<TableCell<?, ?>> cells = cells(window);
            assertTrue(cells.stream().anyMatch(TableCell::isTextTruncated), "a cell that is cut");
            assertTrue(cells.stream().anyMatch(cell -> !cell.isTextTruncated()), "a cell that is not");
            for (TableCell<?, ?> cell : cells) {
                Optional<String> expected = cell.isTextTruncated() ? Optional.of(cell.getText()) : Optional.empty();
                assertEquals(expected, Optional.ofNullable(cell.getTooltip()).map(Tooltip::getText));
            }
        }
    }

    @Test
    void aLongReasonFitsIntoTheUsualWindow() throws Exception {
        String error = "550 5.7.1 Service unavailable; client [192.0.2.7] blocked using zen.spamhaus.org";
        try (TestWindow window = new TestWindow(new Engine(), settings, Language.DE, ColourScheme.LIGHT)) {
            window.onFx(() -> {
                window.size(1240, 780);
                return 0;
            });
            window.open(new MailInput.Bytes("a", error.getBytes(StandardCharsets.UTF_8)));
            window.rest();
            TableCell<?, ?> reason = cells(window).stream()
                    .filter(cell -> "Mailserver auf einer Sperrliste".equals(cell.getText()))
                    .findFirst()
                    .orElseThrow();
            assertFalse(reason.isTextTruncated());
        }
    }

    private static List<TableCell<?, ?>> cells(TestWindow window) {
        return window.onFx(() -> TestWindow.everything(window.scene().getRoot()).stream()
                .filter(TestWindow::isShown)
                .<TableCell<?, ?>>mapMulti((node, more) -> {
                    if (node instanceof TableCell<?, ?> cell && !cell.isEmpty()) {
                        more.accept(cell);
                    }
                })
                .toList());
    }
}
