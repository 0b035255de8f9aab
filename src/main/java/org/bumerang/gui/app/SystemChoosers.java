// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.bumerang.gui.export.Choosers;

/** The file dialogs of the operating system. */
final class SystemChoosers implements Choosers {

    private final Stage owner;

    SystemChoosers(Stage owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> withEnding(file, ending));
    }

    private static Path withEnding(Path file, String ending) {
        return file.toString().endsWith(ending) ? file : file.resolveSibling(file.getFileName() + ending);
    }
}
