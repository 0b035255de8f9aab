// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
