// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;
import org.bumerang.hijack.Answer;

/** "Did you send this?": two answers, of which the given one stays pressed and can be taken back. */
final class QuestionCard {

    private static final String MINE = "question.mine";

    private final VerdictViewModel model;
    private final Texts texts;

    QuestionCard(VerdictViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node of(VerdictSheet.Case incident) {
        FlowPane answers = new FlowPane(
                answer(MINE, Answer.MINE, incident), answer("question.not-mine", Answer.NOT_MINE, incident));
        answers.setHgap(8);
        answers.setVgap(8);
        VBox card = Typeset.column("card", Typeset.subheading(texts.text("question.title")));
        incident.asked().forEach(line -> card.getChildren().add(Typeset.paragraph(line)));
        card.getChildren().addAll(Typeset.paragraph(texts.text("question.text")), answers);
        card.getStyleClass().add("question");
        return card;
    }

    /** The button of an incident's first answer on a page. */
    Optional<Node> firstAnswer(VerdictSheet.Case incident, Node page) {
        return page.lookupAll(".toggle-button").stream()
                .filter(node -> mark(incident, MINE).equals(node.getUserData()))
                .findFirst();
    }

    private static String mark(VerdictSheet.Case incident, String key) {
        return incident.heading().id() + " " + key;
    }

    private ToggleButton answer(String key, Answer answer, VerdictSheet.Case incident) {
        ToggleButton button = new ToggleButton(texts.text(key));
        button.setUserData(mark(incident, key));
        button.setSelected(incident.answer().equals(Optional.of(answer)));
        button.setOnAction(event -> model.answer(incident.heading().id(), answer));
        return button;
    }
}
