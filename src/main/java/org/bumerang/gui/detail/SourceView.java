// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;

/** The raw source line by line, as plain text, with a search. */
public final class SourceView {

    private final SourceViewModel model;
    private final Choosers choosers;
    private final Consumer<String> copy;
    private final Texts texts;
    private final Parent root;

    @FXML
    private VBox pane;

    @FXML
    private Label label;

    @FXML
    private TextField search;

    @FXML
    private Label count;

    @FXML
    private Button next;

    @FXML
    private Button previous;

    @FXML
    private Button proof;

    @FXML
    private Button save;

    @FXML
    private Button more;

    @FXML
    private ListView<SourceText.Line> lines;

    @FXML
    private Label state;

    /** @param copy puts a text on the clipboard */
    public SourceView(SourceViewModel model, Choosers choosers, Consumer<String> copy, FxmlLoader loader) {
        this.model = model;
        this.choosers = choosers;
        this.copy = copy;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    public void focus() {
        lines.requestFocus();
    }

    /** Puts the keyboard into the search field. */
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    private void initialize() {
        label.setLabelFor(search);
        search.textProperty().bindBidirectional(model.queryProperty());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(list -> new SourceCell(
                list,
                () -> model.sourceProperty().get().text(),
                () -> model.hitsProperty().get()));
        for (var hidden : List.of(state, more, count)) {
            hidden.managedProperty().bind(hidden.visibleProperty());
        }
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
        model.sourceProperty().subscribe(this::show);
        model.hitsProperty().subscribe(this::show);
        texts.wordsProperty().subscribe(now -> {
            show(model.sourceProperty().get());
            show(model.hitsProperty().get());
        });
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void proof() {
        model.showProof();
        lines.requestFocus();
    }

    @FXML
    private void more() {
        model.loadMore();
        lines.requestFocus();
    }

    @FXML
    private void save() {
        choosers.save(texts.text("source.save-title"), texts.text("source.file-name"), ".eml")
                .ifPresent(model::save);
    }

    private void inField(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            step(key.isShiftDown());
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        }
    }

    private void anywhere(KeyEvent key) {
        boolean inLines = !search.isFocused();
        if (key.getCode() == KeyCode.F3) {
            step(key.isShiftDown());
            key.consume();
        } else if (inLines && key.isShortcutDown() && key.getCode() == KeyCode.C) {
            copySelected();
            key.consume();
        }
    }

    private void copySelected() {
        SourceText text = model.sourceProperty().get().text();
        copy.accept(lines.getSelectionModel().getSelectedItems().stream()
                .map(text::of)
                .collect(Collectors.joining("\n")));
    }

    private void step(boolean back) {
        if (back) {
            model.previous();
        } else {
            model.next();
        }
    }

    private void show(SourceViewModel.Source source) {
        if (!lines.getItems().equals(source.text().lines())) {
            lines.setItems(FXCollections.observableList(source.text().lines()));
        }
        boolean there = !source.text().text().isEmpty();
        save.setDisable(!there);
        proof.setDisable(!there || !model.hasProof());
        more.setVisible(model.canLoadMore());
        tell(words(source));
    }

    private String words(SourceViewModel.Source source) {
        return switch (source.state()) {
            case NOTHING -> texts.text("source.nothing");
            case LOADING -> texts.text("source.loading");
            case WHOLE -> "";
            case REBUILT -> texts.text("source.rebuilt");
            case CUT -> texts.text("source.cut", source.bytes() / 1024);
            case GONE -> texts.text("source.gone");
        };
    }

    private void show(SourceViewModel.Hits hits) {
        boolean searching = !model.queryProperty().get().isEmpty();
        int all = hits.spans().size();
        count.setVisible(searching);
        if (all == 0) {
            count.setText(texts.text("source.no-hit"));
        } else {
            String key = all < SourceText.MOST_HITS ? "source.count" : "source.count-many";
            count.setText(texts.text(key, hits.current() + 1, all));
        }
        next.setDisable(all == 0);
        previous.setDisable(all == 0);
        tell(
                hits.proofHidden()
                        ? texts.text("source.no-proof")
                        : words(model.sourceProperty().get()));
        lines.refresh();
        hits.shown().ifPresent(this::reveal);
    }

    private void tell(String words) {
        state.setText(words);
        state.setVisible(!words.isEmpty());
    }

    private void reveal(SourceText.Span span) {
        int line = model.sourceProperty().get().text().lineOf(span.start());
        Optional.of(line).filter(it -> it < lines.getItems().size()).ifPresent(it -> {
            lines.getSelectionModel().clearAndSelect(it);
            lines.getFocusModel().focus(it);
            lines.scrollTo(Math.max(0, it - 2));
        });
    }
}
