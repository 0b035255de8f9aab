// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;

/** The raw source as plain text, with a search. */
public final class SourceView {

    private final SourceViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML
    private Label label;

    @FXML
    private TextField search;

    @FXML
    private TextArea text;

    @FXML
    private Label state;

    public SourceView(SourceViewModel model, FxmlLoader loader) {
        this.model = model;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    public void focus() {
        text.requestFocus();
    }

    @FXML
    private void initialize() {
        label.setLabelFor(search);
        state.managedProperty().bind(state.visibleProperty());
        model.sourceProperty().subscribe(this::show);
        texts.wordsProperty().subscribe(now -> show(model.sourceProperty().get()));
    }

    /** Marks the next place; at the end it starts from the top. */
    @FXML
    private void next() {
        String wanted = search.getText().toLowerCase(Locale.ROOT);
        String all = text.getText().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || all.length() != text.getLength()) {
            return;
        }
        int from = all.indexOf(wanted, text.getSelection().getEnd());
        int found = from >= 0 ? from : all.indexOf(wanted);
        if (found >= 0) {
            text.selectRange(found, found + wanted.length());
        }
    }

    private void show(SourceViewModel.Source source) {
        if (!text.getText().equals(source.text())) {
            text.setText(source.text());
        }
        String words = switch (source.state()) {
            case NOTHING -> texts.text("source.nothing");
            case LOADING -> texts.text("source.loading");
            case WHOLE -> "";
            case REBUILT -> texts.text("source.rebuilt");
            case CUT -> texts.text("source.cut", SourceReader.MOST_BYTES / 1024);
            case GONE -> texts.text("source.gone");
        };
        state.setText(words);
        state.setVisible(!words.isEmpty());
    }
}
