// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/** The facts as a table: what it is, its value with its meaning, a button that explains the term and one that copies. */
final class FactsPane {

    private static final double SHARE_OF_LABELS = 30;

    private final Texts texts;
    private final Consumer<String> copy;
    private final Consumer<String> page;

    FactsPane(Texts texts, Consumer<String> copy, Consumer<String> page) {
        this.texts = texts;
        this.copy = copy;
        this.page = page;
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
        if (isCode(fact)) {
            words.getChildren().add(lookUp(fact));
        }
        Node button =
                Typeset.iconButton("fth-copy", texts.bind("fact.copy", fact.label()), () -> copy.accept(fact.value()));
        HBox buttons = new HBox(explain(fact, words), button);
        buttons.getStyleClass().add("fact-buttons");
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(buttons, VPos.TOP);
        GridPane.setHalignment(buttons, HPos.RIGHT);
        grid.addRow(row, label, words, buttons);
    }

    /** Of all values only codes have a meaning and look like this. */
    private static boolean isCode(CaseSheet.Fact fact) {
        return !fact.meaning().isEmpty()
                && (EnhancedStatus.parse(fact.value()).isPresent()
                        || ReplyCode.atStartOf(fact.value()).isPresent());
    }

    private Hyperlink lookUp(CaseSheet.Fact fact) {
        String words = texts.text("fact.look-up");
        return Typeset.link(words, words + ": " + fact.value(), () -> page.accept("code:" + fact.value()));
    }

    // unfolds below the value, so that a reader in large type or of a screen reader loses no place
    private ToggleButton explain(CaseSheet.Fact fact, VBox words) {
        ToggleButton ask = new ToggleButton("", Typeset.icon("fth-help-circle"));
        ask.getStyleClass().add("flat");
        String name = texts.text("fact.what", fact.label());
        ask.setAccessibleText(name);
        ask.setTooltip(new Tooltip(name));
        Label answer = Typeset.label(fact.what(), "fact-what");
        ask.selectedProperty().subscribe(shown -> {
            words.getChildren().remove(answer);
            if (shown) {
                words.getChildren().add(answer);
                ask.setAccessibleHelp(fact.what());
            }
        });
        return ask;
    }
}
