// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.theme.Typeset;

/** The stations of a way below each other, each with a bar as long as the time until it. */
final class JourneyPane {

    private JourneyPane() {}

    static Node of(JourneySheet sheet) {
        VBox pane = Typeset.column("journey");
        for (JourneySheet.Leg leg : sheet.legs()) {
            pane.getChildren().add(station(leg));
        }
        if (!sheet.total().isEmpty()) {
            pane.getChildren().add(Typeset.label(sheet.total(), "journey-total"));
        }
        sheet.remarks().forEach(remark -> pane.getChildren().add(Typeset.muted(remark)));
        return pane;
    }

    private static Node station(JourneySheet.Leg leg) {
        VBox station = Typeset.column("station");
        if (leg.by().isEmpty()) {
            station.getChildren().add(Typeset.quote(leg.from()));
        } else {
            Label hosts = Typeset.label(leg.from() + " → " + leg.by(), "station-hosts");
            station.getChildren().add(hosts);
            String stay = leg.stay().isEmpty() ? "" : " · " + leg.stay();
            station.getChildren().add(Typeset.muted(leg.time() + stay));
        }
        if (leg.share() > 0) {
            station.getChildren().add(bar(leg.share()));
        }
        if (!leg.mark().isEmpty()) {
            Label mark = Typeset.label(leg.mark(), "station-mark");
            mark.setGraphic(Typeset.marked("fth-alert-triangle", "stop-sign"));
            station.getChildren().add(mark);
            station.getStyleClass().add("unproven");
        }
        return station;
    }

    private static Node bar(double share) {
        Region filled = new Region();
        filled.getStyleClass().add("stay-filled");
        StackPane bar = new StackPane(filled);
        bar.getStyleClass().add("stay");
        filled.maxWidthProperty().bind(bar.widthProperty().multiply(Math.max(share, 0.01)));
        return bar;
    }
}
