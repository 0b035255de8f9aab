// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
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
    private final InsideViewModel inside;
    private final CaseActions actions;
    private final Texts texts;
    private final FactsPane factsPane;
    private final InsidePane insidePane;
    private final OfferPane offers;
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
    private Label place;

    @FXML
    private Button showProof;

    @FXML
    private VBox offer;

    @FXML
    private TitledPane factsFold;

    @FXML
    private VBox facts;

    @FXML
    private TitledPane wayFold;

    @FXML
    private VBox way;

    @FXML
    private TitledPane wordsFold;

    @FXML
    private VBox words;

    public CaseView(CaseViewModel model, InsideViewModel inside, CaseActions actions, FxmlLoader loader) {
        this.model = model;
        this.inside = inside;
        this.actions = actions;
        this.texts = loader.texts();
        this.factsPane = new FactsPane(texts, actions.copy(), actions.page());
        this.insidePane = new InsidePane(inside, actions.copy(), texts);
        this.offers = new OfferPane(texts, actions);
        this.strip = new PartyStrip(texts);
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
        inside.wantedProperty().bind(wayFold.expandedProperty().or(wordsFold.expandedProperty()));
        inside.insideProperty().subscribe(now -> showInside());
        wayFold.expandedProperty().subscribe(now -> showInside());
        wordsFold.expandedProperty().subscribe(now -> showInside());
        factsFold.expandedProperty().subscribe(now -> showFacts());
        texts.wordsProperty().subscribe(now -> showInside());
    }

    @FXML
    private void showProof() {
        actions.showProof().run();
    }

    @FXML
    private void copyFacts() {
        model.sheetProperty().get().ifPresent(written -> actions.copy().accept(written.factLines()));
    }

    // what is folded away is not built, so that running down the list stays quick
    private void showFacts() {
        facts.getChildren()
                .setAll(model.sheetProperty().get().stream()
                        .filter(written -> factsFold.isExpanded())
                        .map(written -> factsPane.of(written.facts()))
                        .toList());
    }

    private void showInside() {
        way.getChildren().clear();
        words.getChildren().clear();
        if (wayFold.isExpanded()) {
            insidePane.showWay(way);
        }
        if (wordsFold.isExpanded()) {
            insidePane.showWords(words);
        }
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
        fill(parties, written.way().map(strip::of));
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
        set(place, proof.place());
        show(showProof, !proof.mark().isBlank());
        set(certainty, written.grounds().certainty());
        fill(offer, offers.of(written.grounds().missing()));
        showFacts();
    }

    private Node letter(CaseViewModel.Letter ready) {
        return LetterPane.of(
                ready.title(),
                ready.text(),
                new LetterPane.Labels(texts.text("letter.show"), texts.text("letter.copy")),
                () -> actions.copy().accept(ready.text()));
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
