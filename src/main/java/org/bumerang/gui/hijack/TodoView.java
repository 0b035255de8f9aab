// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.theme.Typeset;

/** What to do now, as a list to tick off. */
public final class TodoView {

    private final VerdictViewModel model;
    private final Parent root;

    @FXML
    private VBox steps;

    public TodoView(VerdictViewModel model, FxmlLoader loader) {
        this.model = model;
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        model.sheetProperty().subscribe(this::show);
    }

    private void show(Optional<VerdictSheet> sheet) {
        List<VerdictSheet.Step> advice = sheet.map(VerdictSheet::steps).orElse(List.of());
        steps.getChildren().setAll(advice.stream().map(this::step).toList());
    }

    private Node step(VerdictSheet.Step step) {
        CheckBox tick = new CheckBox(step.title());
        tick.getStyleClass().add("tick");
        tick.setWrapText(true);
        tick.setMinHeight(CheckBox.USE_PREF_SIZE);
        tick.setAccessibleHelp(step.text());
        tick.setSelected(model.ticked().contains(step.id()));
        tick.selectedProperty().subscribe((before, now) -> tick(step, now));
        return Typeset.column("card", tick, Typeset.paragraph(step.text()));
    }

    private void tick(VerdictSheet.Step step, boolean done) {
        if (done) {
            model.ticked().add(step.id());
        } else {
            model.ticked().remove(step.id());
        }
    }
}
