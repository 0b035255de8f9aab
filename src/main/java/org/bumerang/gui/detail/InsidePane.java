// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;
import org.bumerang.hijack.MailWords;

/** The contents of two folds of the case: the way of the mail, and its words. */
final class InsidePane {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 14;
    private static final int LETTERS_A_ROW = 60;

    private final InsideViewModel model;
    private final Consumer<String> copy;
    private final Texts texts;
    private boolean ofReport;

    InsidePane(InsideViewModel model, Consumer<String> copy, Texts texts) {
        this.model = model;
        this.copy = copy;
        this.texts = texts;
    }

    /** The way of the mail that came back; that of the report itself can be chosen instead. */
    void showWay(VBox fold) {
        Inside inside = model.insideProperty().get();
        if (inside.state() != Inside.State.READY) {
            fold.getChildren().setAll(notYet(inside.state()));
            return;
        }
        ToggleButton choice = new ToggleButton(texts.text("journey.of-report"));
        choice.setSelected(ofReport);
        choice.setOnAction(event -> {
            ofReport = choice.isSelected();
            showWay(fold);
            fold.lookupAll(".toggle-button").stream().findFirst().ifPresent(Node::requestFocus);
        });
        JourneySheet sheet = model.way(ofReport);
        Button copied = new Button(texts.text("journey.copy"), Typeset.icon("fth-copy"));
        copied.setOnAction(event -> copy.accept(sheet.plain()));
        copied.setDisable(sheet.legs().isEmpty());
        FlowPane buttons = new FlowPane(choice, copied);
        buttons.getStyleClass().add("offer-buttons");
        fold.getChildren().setAll(Typeset.muted(texts.text(intro(sheet))), JourneyPane.of(sheet), buttons);
    }

    private String intro(JourneySheet sheet) {
        if (sheet.legs().isEmpty()) {
            return ofReport ? "journey.none-of-report" : "journey.none";
        }
        return ofReport ? "journey.about-report" : "journey.about";
    }

    /** The words of the message, and those of the mail that came back. */
    void showWords(VBox fold) {
        Inside inside = model.insideProperty().get();
        if (inside.state() != Inside.State.READY) {
            fold.getChildren().setAll(notYet(inside.state()));
            return;
        }
        fold.getChildren().setAll(Typeset.muted(texts.text("words.about")));
        add(fold, texts.text("words.message"), inside.words());
        add(fold, texts.text("words.returned"), inside.returned());
        if (inside.words().text().isEmpty() && inside.returned().text().isEmpty()) {
            fold.getChildren().setAll(Typeset.muted(texts.text("words.none")));
        }
    }

    private void add(VBox fold, String title, MailWords words) {
        if (!words.text().isEmpty()) {
            Label heading = Typeset.subheading(title);
            String shown = Shown.lines(words.text());
            TextArea text = new TextArea(shown);
            text.setEditable(false);
            text.setWrapText(true);
            text.setPrefRowCount(rows(shown));
            text.getStyleClass().add("mail-words");
            text.setAccessibleText(title);
            heading.setLabelFor(text);
            fold.getChildren().addAll(heading, text);
            if (words.cut()) {
                fold.getChildren().add(Typeset.muted(texts.text("words.cut")));
            }
        }
    }

    private static int rows(String text) {
        long lines = text.lines()
                .limit(MOST_ROWS)
                .mapToLong(line -> 1 + line.length() / LETTERS_A_ROW)
                .sum();
        return Math.clamp(lines, FEWEST_ROWS, MOST_ROWS);
    }

    private Label notYet(Inside.State state) {
        return Typeset.muted(
                switch (state) {
                    case LOADING -> texts.text("source.loading");
                    case GONE -> texts.text("source.gone");
                    case NOTHING, READY -> "";
                });
    }
}
