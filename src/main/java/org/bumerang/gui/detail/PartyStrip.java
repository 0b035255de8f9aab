// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.bumerang.explain.Explanation.Party;
import org.bumerang.explain.StopPlace;
import org.bumerang.gui.detail.CaseSheet.Sender;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/**
 * The three who take part in a delivery, from left to right, which of them can mend it, and how far the mail came. Who can
 * mend it is told by a thick frame, words and colour; the place where the mail stopped by a sign and a sentence.
 */
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

    Node of(CaseSheet.Way way) {
        GridPane strip = new GridPane();
        strip.getStyleClass().add("parties");
        across(strip, way);
        strip.widthProperty().subscribe(width -> Platform.runLater(() -> turn(strip, way)));
        VBox whole = Typeset.column("way", strip);
        stop(way).ifPresent(words -> whole.getChildren().add(stopLine(words, way.stop())));
        return whole;
    }

    private void turn(GridPane strip, CaseSheet.Way way) {
        boolean narrow = strip.getWidth() < NARROW * em(strip);
        if (strip.getWidth() > 0 && narrow == (strip.getColumnCount() > 1)) {
            strip.getChildren().clear();
            strip.getColumnConstraints().clear();
            if (narrow) {
                down(strip, way);
            } else {
                across(strip, way);
            }
        }
    }

    private void across(GridPane strip, CaseSheet.Way way) {
        for (int at = 0; at < SHOWN.size(); at++) {
            if (at > 0) {
                strip.getColumnConstraints().add(share(ARROW));
                strip.add(link(at, way.stop()), 2 * at - 1, 0);
            }
            strip.getColumnConstraints().add(share(PARTY));
            strip.add(box(new VBox(), at, way), 2 * at, 0);
        }
    }

    private void down(GridPane strip, CaseSheet.Way way) {
        strip.getColumnConstraints().add(share(100));
        for (int at = 0; at < SHOWN.size(); at++) {
            if (at > 0) {
                Node link = link(at, way.stop());
                link.setRotate(90);
                strip.add(link, 0, 2 * at - 1);
            }
            strip.add(box(new HBox(), at, way), 0, 2 * at);
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

    /** How far along the strip the mail came: 0 to 2 for the parties, 1.5 between provider and recipient. */
    private static double reached(StopPlace stop) {
        return switch (stop) {
            case SENDER_SIDE, WAITING -> 1;
            case BETWEEN -> 1.5;
            case RECIPIENT_SIDE, ARRIVED, UNKNOWN -> 2;
        };
    }

    // the link before a party
    private static Node link(int party, StopPlace stop) {
        double reached = reached(stop);
        if (reached > party - 1 && reached < party) {
            return Typeset.marked("fth-x-circle", "stop-sign");
        }
        return reached >= party
                ? Typeset.icon("fth-arrow-right")
                : Typeset.marked("fth-more-horizontal", "not-reached");
    }

    private static Node stopLine(String words, StopPlace stop) {
        Label line = Typeset.label(words, "stop-line");
        line.setGraphic(Typeset.marked(sign(stop), stop == StopPlace.ARRIVED ? "arrived-sign" : "stop-sign"));
        return line;
    }

    private static String sign(StopPlace stop) {
        return switch (stop) {
            case SENDER_SIDE, BETWEEN, RECIPIENT_SIDE -> "fth-x-circle";
            case WAITING -> "fth-clock";
            case ARRIVED -> "fth-check";
            case UNKNOWN -> "fth-help-circle";
        };
    }

    private Optional<String> stop(CaseSheet.Way way) {
        boolean forged = way.sender() == Sender.FORGER;
        return switch (way.stop()) {
            case SENDER_SIDE -> Optional.of(texts.text(forged ? "stop.sender-side.forged" : "stop.sender-side"));
            case BETWEEN -> Optional.of(texts.text(forged ? "stop.between.forged" : "stop.between"));
            case RECIPIENT_SIDE -> Optional.of(texts.text("stop.recipient-side"));
            case WAITING -> Optional.of(texts.text(forged ? "stop.waiting.forged" : "stop.waiting"));
            case ARRIVED -> Optional.of(texts.text("stop.arrived"));
            case UNKNOWN -> Optional.empty();
        };
    }

    private Node box(Pane box, int at, CaseSheet.Way way) {
        Party party = SHOWN.get(at);
        box.getStyleClass().add("party");
        box.getChildren().setAll(Typeset.icon(party), centred(name(party, way.sender())));
        if (reached(way.stop()) == at && way.stop() != StopPlace.UNKNOWN) {
            Node sign =
                    Typeset.marked(sign(way.stop()), way.stop() == StopPlace.ARRIVED ? "arrived-sign" : "stop-sign");
            box.getChildren().add(sign);
        }
        if (party == way.party()) {
            box.getStyleClass().add("responsible");
            Label role = centred(texts.text(way.sender() == Sender.PERSON ? "party.acts" : "party.acts-now"));
            role.setGraphic(Typeset.icon("fth-check-circle"));
            box.getChildren().add(role);
        }
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return box;
    }

    private static Label centred(String text) {
        return Typeset.label(text, "party-name");
    }

    private String name(Party party, Sender sender) {
        return switch (party) {
            case YOU ->
                switch (sender) {
                    case PERSON -> texts.text("party.you");
                    case THIEF -> texts.text("party.your-account");
                    case FORGER -> texts.text("party.stranger");
                };
            case YOUR_PROVIDER -> texts.text(sender == Sender.FORGER ? "party.foreign" : "party.provider");
            case RECIPIENT_SIDE -> texts.text("party.recipient");
            case NOBODY -> "";
        };
    }
}
