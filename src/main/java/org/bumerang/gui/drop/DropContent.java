// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/**
 * What a dragboard or the clipboard holds, free of JavaFX. Absent texts are empty.
 *
 * @param url the first link, as other programs give it
 */
public record DropContent(List<Path> files, String url, String text) {

    public DropContent {
        files = List.copyOf(files);
    }

    /** What is on a board now. */
    public static DropContent of(Clipboard board) {
        List<Path> files =
                board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
        String url = board.hasUrl() ? Optional.ofNullable(board.getUrl()).orElse("") : "";
        String text = board.hasString() ? Optional.ofNullable(board.getString()).orElse("") : "";
        return new DropContent(files, url, text);
    }
}
