// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.prefs.RecentFiles;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.Recents;

/** The menus whose entries are files: what was opened last, and what of the loaded is to be closed. */
final class FilesMenu {

    private final Ways ways;
    private final CheckViewModel check;
    private final Texts texts;

    FilesMenu(Ways ways, CheckViewModel check, Texts texts) {
        this.ways = ways;
        this.check = check;
        this.texts = texts;
    }

    void fillRecent(Menu menu) {
        RecentFiles recents = ways.recents();
        MenuItem clear = new MenuItem();
        clear.textProperty().bind(texts.bind("menu.recent.clear"));
        clear.setOnAction(event -> recents.clear());
        CheckMenuItem keep = new CheckMenuItem();
        keep.textProperty().bind(texts.bind("menu.recent.keep"));
        keep.setOnAction(event -> recents.keep(keep.isSelected()));
        recents.recentsProperty().subscribe(now -> {
            keep.setSelected(now.kept());
            clear.setDisable(now.paths().isEmpty());
            List<MenuItem> items = new ArrayList<>(recent(now));
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(List.of(clear, keep));
            menu.getItems().setAll(items);
        });
    }

    private List<MenuItem> recent(Recents recents) {
        FileNames names = new FileNames(recents.paths());
        return recents.paths().stream()
                .map(path -> item(names.of(path), () -> ways.openRecent(path)))
                .toList();
    }

    /** One entry an input; the menu is of use only where there are several. */
    void fillLoaded(Menu menu) {
        check.inputsProperty().subscribe(inputs -> {
            FileNames names = new FileNames(inputs.stream().map(MailInput::name).toList());
            menu.getItems()
                    .setAll(inputs.stream()
                            .map(input -> item(names.of(input.name()), () -> check.close(input)))
                            .toList());
            menu.setDisable(inputs.size() < 2);
        });
    }

    // an underscore of a file's name is no mark for a key
    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
