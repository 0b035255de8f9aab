// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** Where evidence is missing: what would tell more, and how to get it. */
final class OfferPane {

    private final Texts texts;
    private final CaseActions actions;

    OfferPane(Texts texts, CaseActions actions) {
        this.texts = texts;
        this.actions = actions;
    }

    Optional<Node> of(CaseSheet.Missing missing) {
        return switch (missing) {
            case NOTHING -> Optional.empty();
            case WHOLE_MESSAGE ->
                Optional.of(card(texts.text("offer.whole-message"), List.of(page("offer.how-whole", "get-mail-out"))));
            case ORIGINAL -> Optional.of(sent(texts.text("offer.original")));
            case DECISION -> Optional.of(sent(texts.text("offer.decision")));
        };
    }

    private Node sent(String words) {
        Button add = new Button(texts.text("menu.add-sent"));
        add.setOnAction(event -> actions.addSent().run());
        return card(words, List.of(add, page("offer.how-sent", "sent-folder")));
    }

    private Button page(String key, String id) {
        Button button = new Button(texts.text(key), Typeset.icon("fth-book-open"));
        button.setOnAction(event -> actions.page().accept(id));
        return button;
    }

    private Node card(String words, List<Button> buttons) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("offer-buttons");
        row.getChildren().setAll(new ArrayList<>(buttons));
        return Typeset.column("card", Typeset.subheading(texts.text("offer.title")), Typeset.paragraph(words), row);
    }
}
