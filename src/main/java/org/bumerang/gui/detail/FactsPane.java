// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** The facts as a table: what it is, its value with its meaning, and a button to copy it. */
final class FactsPane {

    private static final double SHARE_OF_LABELS = 30;

    private final Texts texts;
    private final Consumer<String> copy;

    FactsPane(Texts texts, Consumer<String> copy) {
        this.texts = texts;
        this.copy = copy;
    }

    Node of(List<CaseSheet.Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(SHARE_OF_LABELS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        for (int row = 0; row < facts.size(); row++) {
            addRow(grid, row, facts.get(row));
        }
        return grid;
    }

    private void addRow(GridPane grid, int row, CaseSheet.Fact fact) {
        Label label = Typeset.muted(fact.label());
        Label value = Typeset.label(fact.value(), "fact-value");
        label.setLabelFor(value);
        VBox words = new VBox(value);
        if (!fact.meaning().isEmpty()) {
            words.getChildren().add(Typeset.muted(fact.meaning()));
        }
        Node button =
                Typeset.iconButton("fth-copy", texts.bind("fact.copy", fact.label()), () -> copy.accept(fact.value()));
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(button, VPos.TOP);
        GridPane.setHalignment(button, HPos.RIGHT);
        grid.addRow(row, label, words, button);
    }
}
