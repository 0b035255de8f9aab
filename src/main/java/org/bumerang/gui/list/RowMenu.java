// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.bumerang.gui.i18n.Texts;

/** The commands for rows as entries of a menu. */
public final class RowMenu {

    private static final List<List<RowCommand>> PARTS = List.of(
            List.of(
                    RowCommand.COPY_ADDRESS,
                    RowCommand.COPY_ALL_ADDRESSES,
                    RowCommand.COPY_DIAGNOSTIC,
                    RowCommand.COPY_EXPLANATION,
                    RowCommand.COPY_TICKET,
                    RowCommand.COPY_TABLE),
            List.of(RowCommand.SELECT_ALL),
            List.of(RowCommand.SOURCE, RowCommand.FOLDER));

    private final FindingActions actions;
    private final Texts texts;

    public RowMenu(FindingActions actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    /** The entries in their order, parted by lines. */
    public List<MenuItem> items() {
        return PARTS.stream()
                .flatMap(part -> Stream.concat(
                        part.equals(PARTS.getFirst()) ? Stream.of() : Stream.of(new SeparatorMenuItem()),
                        part.stream().map(this::item)))
                .toList();
    }

    private MenuItem item(RowCommand command) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(command.text()));
        item.setOnAction(event -> actions.run(command));
        if (!command.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(command.keys()));
        }
        return item;
    }
}
