// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
    private final BooleanBinding filtered;
    private final PickChips chosen;
    private final Parent root;

    @FXML
    private Label searchLabel;

    @FXML
    private TextField search;

    @FXML
    private FlowPane chips;

    @FXML
    private FlowPane picks;

    @FXML
    private MenuButton groupBy;

    @FXML
    private Label working;

    /** @param toList moves the keyboard into the list */
    FinderView(FindingsViewModel model, Runnable toList, FxmlLoader loader) {
        this.model = model;
        this.toList = toList;
        this.texts = loader.texts();
        this.filtered = model.filtered();
        this.chosen = new PickChips(model, texts, toList);
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
        fillGroupings();
        new WorkSign(model.workingProperty(), working).follow();
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
        ToggleButton suspicious = new ToggleButton();
        suspicious.getStyleClass().add("chip");
        suspicious
                .textProperty()
                .bind(texts.bind("chip.suspicious", model.tallyProperty().map(Tally::suspicious)));
        suspicious.selectedProperty().bindBidirectional(model.suspiciousOnlyProperty());
        showWhile(suspicious, model.factsProperty().map(Found.Facts::suspicious));
        chips.getChildren().add(suspicious);
        Arrays.stream(Group.values()).map(this::chip).forEach(chips.getChildren()::add);
        Button all = new Button("", Typeset.icon("fth-x"));
        all.getStyleClass().addAll("chip", "flat");
        all.textProperty().bind(texts.bind("list.clear-filters"));
        all.setOnAction(event -> {
            toList.run();
            model.clearFilters();
        });
        showWhile(all, filtered);
        chips.getChildren().add(all);
    }

    private ToggleButton chip(Group group) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.textProperty()
                .bind(texts.bind("chip." + group.id(), model.tallyProperty().map(tally -> tally.of(group))));
        showWhile(chip, model.tallyProperty().map(tally -> tally.has(group)));
        chip.setOnAction(event -> {
            if (!model.groups().remove(group)) {
                model.groups().add(group);
            }
        });
        model.groups().addListener((SetChangeListener<Group>)
                change -> chip.setSelected(model.groups().contains(group)));
        return chip;
    }

    private static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void fillGroupings() {
        ToggleGroup choice = new ToggleGroup();
        groupBy.getItems().add(grouping(Optional.empty(), texts.bind("list.flat"), choice));
        for (Facet facet : Facet.values()) {
            groupBy.getItems().add(grouping(Optional.of(facet), nameOf(facet), choice));
        }
        groupBy.getItems()
                .addAll(new SeparatorMenuItem(), all("list.open-groups", true), all("list.close-groups", false));
        var present = model.groupingProperty().map(Grouping::facet);
        groupBy.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> present.getValue()
                                .map(facet -> texts.text("list.grouped", model.nameOf(facet)))
                                .orElseGet(() -> texts.text("list.group-by")),
                        present,
                        texts.wordsProperty()));
    }

    private MenuItem grouping(Optional<Facet> facet, ObservableValue<String> name, ToggleGroup choice) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(name);
        item.setToggleGroup(choice);
        item.setOnAction(event -> model.groupBy(facet));
        model.groupingProperty().subscribe(now -> item.setSelected(now.facet().equals(facet)));
        return item;
    }

    private MenuItem all(String key, boolean open) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> model.openAll(open));
        item.disableProperty()
                .bind(model.groupingProperty().map(now -> now.facet().isEmpty()));
        return item;
    }

    private ObservableValue<String> nameOf(Facet facet) {
        return texts.wordsProperty().map(words -> model.nameOf(facet));
    }

    private void fillPicks() {
        picks.getChildren().setAll(chosen.buttons());
        picks.setVisible(!model.picks().isEmpty());
    }
}
