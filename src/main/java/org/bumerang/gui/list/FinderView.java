// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Arrays;
import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** What stands above the list: the search field, the quick filters and the picks. */
final class FinderView {

    private final FindingsViewModel model;
    private final Runnable toList;
    private final Texts texts;
    private final Parent root;

    @FXML
    private Label searchLabel;

    @FXML
    private TextField search;

    @FXML
    private FlowPane chips;

    @FXML
    private FlowPane picks;

    /** @param toList moves the keyboard into the list */
    FinderView(FindingsViewModel model, Runnable toList, FxmlLoader loader) {
        this.model = model;
        this.toList = toList;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    private void initialize() {
        searchLabel.setLabelFor(search);
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        fillChips();
        picks.managedProperty().bind(picks.visibleProperty());
        model.picks().addListener((SetChangeListener<Pick>) change -> fillPicks());
        fillPicks();
    }

    private void leaveSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.DOWN) {
            toList.run();
            key.consume();
        }
    }

    private void fillChips() {
        Arrays.stream(Group.values()).map(this::chip).forEach(chips.getChildren()::add);
        ToggleButton suspicious = new ToggleButton();
        suspicious.getStyleClass().add("chip");
        suspicious.textProperty().bind(texts.bind("chip.suspicious", model.suspiciousCountProperty()));
        suspicious.selectedProperty().bindBidirectional(model.suspiciousOnlyProperty());
        suspicious.visibleProperty().bind(model.suspiciousCountProperty().greaterThan(0));
        suspicious.managedProperty().bind(suspicious.visibleProperty());
        chips.getChildren().addFirst(suspicious);
    }

    private ToggleButton chip(Group group) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        var count = Bindings.createIntegerBinding(
                () -> model.countsProperty().get().getOrDefault(group, 0), model.countsProperty());
        chip.textProperty().bind(texts.bind("chip." + group.id(), count));
        chip.visibleProperty().bind(count.greaterThan(0));
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(event -> {
            if (!model.groups().remove(group)) {
                model.groups().add(group);
            }
        });
        model.groups().addListener((SetChangeListener<Group>)
                change -> chip.setSelected(model.groups().contains(group)));
        return chip;
    }

    private void fillPicks() {
        picks.getChildren()
                .setAll(model.picks().stream()
                        .sorted(Comparator.comparing(Pick::facet).thenComparing(Pick::key))
                        .map(this::pick)
                        .toList());
        picks.setVisible(!model.picks().isEmpty());
    }

    private Button pick(Pick pick) {
        var facet = texts.wordsProperty().map(words -> model.nameOf(pick.facet()));
        var key = texts.wordsProperty().map(words -> model.wordOf(pick));
        Button button = new Button("", Typeset.icon("fth-x"));
        button.getStyleClass().addAll("chip", "pick");
        button.textProperty().bind(texts.bind("pick.chip", facet, key));
        button.accessibleTextProperty().bind(texts.bind("pick.remove", facet, key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setOnAction(event -> {
            toList.run();
            model.picks().remove(pick);
        });
        return button;
    }
}
