// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of the list: a chapter in bold, or the title of a page, broken into lines where it is long. */
final class EntryCell extends ListCell<HelpViewModel.Entry> {

    private static final PseudoClass CHAPTER = PseudoClass.getPseudoClass("chapter");

    /** Less than the list is wide, so that the text breaks instead of scrolling sideways. */
    EntryCell() {
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(HelpViewModel.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(entry == null || empty ? "" : entry.title());
        pseudoClassStateChanged(CHAPTER, !empty && entry instanceof HelpViewModel.Entry.Heading);
    }
}
