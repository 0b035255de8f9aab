// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.LetterPane;
import org.bumerang.gui.theme.Typeset;

/** One case in plain words. */
public final class CaseView {

    private final CaseViewModel model;
    private final Consumer<String> copy;
    private final Texts texts;
    private final FactsPane factsPane;
    private final PartyStrip strip;
    private final Parent root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label nothing;

    @FXML
    private VBox sheet;

    @FXML
    private Label verdict;

    @FXML
    private Label headline;

    @FXML
    private Label happened;

    @FXML
    private VBox parties;

    @FXML
    private Label who;

    @FXML
    private VBox now;

    @FXML
    private VBox steps;

    @FXML
    private Label retry;

    @FXML
    private VBox letter;

    @FXML
    private VBox evidence;

    @FXML
    private VBox line;

    @FXML
    private Label certainty;

    @FXML
    private VBox facts;

    /** @param copy puts a text on the clipboard */
    public CaseView(CaseViewModel model, Consumer<String> copy, FxmlLoader loader) {
        this.model = model;
        this.copy = copy;
        this.texts = loader.texts();
        this.factsPane = new FactsPane(loader.texts(), copy);
        this.strip = new PartyStrip(loader.texts());
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    /** Puts the keyboard into the text, so that the arrow keys scroll it. */
    public void focus() {
        scroll.requestFocus();
    }

    @FXML
    private void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        sheet.managedProperty().bind(sheet.visibleProperty());
        model.sheetProperty().subscribe(this::show);
        model.letterProperty().subscribe(now -> fill(letter, now.map(this::letter)));
    }

    private void show(Optional<CaseSheet> written) {
        nothing.setVisible(written.isEmpty());
        sheet.setVisible(written.isPresent());
        written.ifPresent(this::fill);
    }

    private void fill(CaseSheet written) {
        scroll.setVvalue(0);
        set(verdict, written.grounds().verdict());
        set(headline, written.headline());
        set(happened, written.happened());
        fill(parties, written.party().map(strip::of));
        set(who, written.who());
        steps.getChildren().clear();
        for (int step = 0; step < written.now().size(); step++) {
            steps.getChildren().add(step(step + 1, written.now().get(step)));
        }
        show(now, !written.now().isEmpty());
        set(retry, written.grounds().retry());
        CaseSheet.Proof proof = written.grounds().proof();
        show(evidence, !proof.whole().isBlank());
        line.getChildren().setAll(EvidenceLine.of(proof));
        set(certainty, written.grounds().certainty());
        facts.getChildren().setAll(factsPane.of(written.facts()));
    }

    private Node letter(CaseViewModel.Letter ready) {
        return LetterPane.of(
                ready.title(),
                ready.text(),
                new LetterPane.Labels(texts.text("letter.show"), texts.text("letter.copy")),
                () -> copy.accept(ready.text()));
    }

    private static Node step(int number, String words) {
        Label mark = new Label(Integer.toString(number));
        mark.getStyleClass().add("step-number");
        Label text = Typeset.paragraph(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox step = new HBox(mark, text);
        step.getStyleClass().add("step");
        return step;
    }

    private static void set(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void fill(VBox box, Optional<Node> content) {
        box.getChildren().setAll(content.stream().toList());
        show(box, content.isPresent());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
