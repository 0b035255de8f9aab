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

    private final VerdictViewModel model;
    private final Texts texts;

    QuestionCard(VerdictViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node of(VerdictSheet.Case incident) {
        FlowPane answers = new FlowPane(
                answer("question.mine", Answer.MINE, incident), answer("question.not-mine", Answer.NOT_MINE, incident));
        answers.setHgap(8);
        answers.setVgap(8);
        VBox card = Typeset.column("card", Typeset.subheading(texts.text("question.title")));
        incident.asked().forEach(line -> card.getChildren().add(Typeset.paragraph(line)));
        card.getChildren().addAll(Typeset.muted(texts.text("question.text")), answers);
        card.getStyleClass().add("question");
        return card;
    }

    private ToggleButton answer(String key, Answer answer, VerdictSheet.Case incident) {
        ToggleButton button = new ToggleButton(texts.text(key));
        button.setUserData(incident.heading().id() + key);
        button.setSelected(incident.answer().equals(Optional.of(answer)));
        button.setOnAction(event -> model.answer(incident.heading().id(), answer));
        return button;
    }
}
