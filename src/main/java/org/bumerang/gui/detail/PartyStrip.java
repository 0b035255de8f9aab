// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
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
    private static final double PARTY = 30;
    private static final double ARROW = 5;
    // below this width, in em of its own text, the longest word would break; then they stand below each other
    private static final double NARROW = 30.5;

    private final Texts texts;

    PartyStrip(Texts texts) {
        this.texts = texts;
    }

    Node of(Party responsible) {
        GridPane strip = new GridPane();
        strip.getStyleClass().add("parties");
        List<Node> parts = new ArrayList<>();
        for (Party party : SHOWN) {
            if (!parts.isEmpty()) {
                parts.add(Typeset.icon("fth-arrow-right"));
            }
            parts.add(box(party, party == responsible));
        }
        across(strip, parts);
        strip.widthProperty().subscribe(width -> Platform.runLater(() -> turn(strip, parts)));
        return strip;
    }

    private static void turn(GridPane strip, List<Node> parts) {
        boolean narrow = strip.getWidth() < NARROW * em(strip);
        if (strip.getWidth() > 0 && narrow == (strip.getColumnCount() > 1)) {
            strip.getChildren().clear();
            strip.getColumnConstraints().clear();
            if (narrow) {
                down(strip, parts);
            } else {
                across(strip, parts);
            }
        }
    }

    private static void across(GridPane strip, List<Node> parts) {
        for (Node part : parts) {
            boolean arrow = strip.getColumnCount() % 2 == 1;
            part.setRotate(0);
            strip.getColumnConstraints().add(share(arrow ? ARROW : PARTY));
            strip.add(part, strip.getColumnConstraints().size() - 1, 0);
        }
    }

    private static void down(GridPane strip, List<Node> parts) {
        strip.getColumnConstraints().add(share(100));
        for (int row = 0; row < parts.size(); row++) {
            parts.get(row).setRotate(row % 2 == 1 ? 90 : 0);
            strip.add(parts.get(row), 0, row);
        }
    }

    private static double em(Node strip) {
        return strip.lookup(".party-name") instanceof Label name
                ? name.getFont().getSize()
                : 0;
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
