// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bumerang.explain.Explanation.Party;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** The three who take part in a delivery, from left to right, and which of them can mend it. */
final class PartyStrip {

    private static final List<Party> SHOWN = List.of(Party.YOU, Party.YOUR_PROVIDER, Party.RECIPIENT_SIDE);

    // of the width, in percent; three parties and two arrows make the whole
    private static final double PARTY = 29;
    private static final double ARROW = 6.5;

    private final Texts texts;

    PartyStrip(Texts texts) {
        this.texts = texts;
    }

    Node of(Party responsible) {
        GridPane strip = new GridPane();
        strip.getStyleClass().add("parties");
        for (Party party : SHOWN) {
            int column = strip.getColumnCount();
            if (column > 0) {
                strip.add(Typeset.icon("fth-arrow-right"), column, 0);
                strip.getColumnConstraints().add(share(ARROW));
            }
            strip.add(box(party, party == responsible), strip.getColumnCount(), 0);
            strip.getColumnConstraints().add(share(PARTY));
        }
        return strip;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(percent);
        share.setHalignment(HPos.CENTER);
        return share;
    }

    private VBox box(Party party, boolean responsible) {
        VBox box = Typeset.column("party", Typeset.icon(icon(party)), centred(name(party)));
        if (responsible) {
            box.getStyleClass().add("responsible");
            Label role = centred(texts.text("party.acts"));
            role.setGraphic(Typeset.icon("fth-check-circle"));
            box.getChildren().add(role);
        }
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return box;
    }

    private static Label centred(String text) {
        return Typeset.label(text, "party-name");
    }

    private String name(Party party) {
        return switch (party) {
            case YOU -> texts.text("party.you");
            case YOUR_PROVIDER -> texts.text("party.provider");
            case RECIPIENT_SIDE -> texts.text("party.recipient");
            case NOBODY -> "";
        };
    }

    private static String icon(Party party) {
        return switch (party) {
            case YOU -> "fth-user";
            case YOUR_PROVIDER -> "fth-server";
            case RECIPIENT_SIDE -> "fth-inbox";
            case NOBODY -> "fth-minus";
        };
    }
}
