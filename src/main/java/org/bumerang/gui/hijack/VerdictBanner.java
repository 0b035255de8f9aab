// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.bumerang.gui.again.AgainViewModel;
import org.bumerang.gui.i18n.FxmlLoader;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict on top of the window, with the ways to its grounds and to the advice. */
public final class VerdictBanner {

    /** The width, in em, from which on words and buttons stand beside each other. */
    private static final double ROOM_FOR_BUTTONS = 56;

    /** The height of the window, in em, below which the summary is left to the grounds. */
    private static final double ROOM_FOR_SUMMARY = 50;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final VerdictViewModel model;
    private final AgainViewModel again;
    private final Runnable toWhy;
    private final Runnable toTodo;
    private final Runnable toQuestion;
    private final Parent root;

    @FXML
    private StackPane banner;

    // has no insets of its own: a BorderPane forgets them when it asks how high its text will be
    @FXML
    private BorderPane row;

    @FXML
    private HBox buttons;

    @FXML
    private FontIcon icon;

    @FXML
    private Label headline;

    @FXML
    private Label summary;

    @FXML
    private Label sinceLast;

    @FXML
    private Button question;

    /** @param toWhy shows the grounds
     * @param toTodo shows the advice
     * @param toQuestion goes to the question that waits for its answer */
    public VerdictBanner(
            VerdictViewModel model,
            AgainViewModel again,
            Runnable toWhy,
            Runnable toTodo,
            Runnable toQuestion,
            FxmlLoader loader) {
        this.model = model;
        this.again = again;
        this.toWhy = toWhy;
        this.toTodo = toTodo;
        this.toQuestion = toQuestion;
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        banner.managedProperty().bind(banner.visibleProperty());
        sinceLast.textProperty().bind(again.lineProperty());
        sinceLast.visibleProperty().bind(sinceLast.textProperty().isNotEmpty());
        sinceLast.managedProperty().bind(sinceLast.visibleProperty());
        question.managedProperty().bind(question.visibleProperty());
        summary.managedProperty().bind(summary.visibleProperty());
        banner.widthProperty().subscribe(now -> arrange());
        banner.sceneProperty().flatMap(Scene::heightProperty).subscribe(now -> arrange());
        summary.fontProperty().subscribe(now -> arrange());
        model.sheetProperty().subscribe(this::show);
    }

    @FXML
    private void why() {
        toWhy.run();
    }

    @FXML
    private void ask() {
        toQuestion.run();
    }

    @FXML
    private void todo() {
        toTodo.run();
    }

    // beside the words where there is room, else below them
    private void arrange() {
        double em = summary.getFont().getSize();
        boolean stacked = banner.getWidth() < ROOM_FOR_BUTTONS * em;
        boolean low = stacked
                && Optional.ofNullable(banner.getScene()).map(Scene::getHeight).orElse(0.0) < ROOM_FOR_SUMMARY * em;
        banner.pseudoClassStateChanged(LOW, low);
        summary.setVisible(!low);
        if (stacked == banner.getStyleClass().contains("stacked")) {
            return;
        }
        row.setRight(null);
        row.setBottom(null);
        if (stacked) {
            row.setBottom(buttons);
            banner.getStyleClass().add("stacked");
        } else {
            row.setRight(buttons);
            banner.getStyleClass().remove("stacked");
        }
    }

    private void show(Optional<VerdictSheet> sheet) {
        banner.setVisible(sheet.isPresent());
        sheet.ifPresent(this::fill);
    }

    private void fill(VerdictSheet sheet) {
        Tone tone = Tone.of(sheet.mostUrgent());
        banner.getStyleClass().removeIf(name -> name.startsWith("tone-"));
        banner.getStyleClass().add(tone.styleClass());
        icon.setIconLiteral(tone.icon());
        headline.setText(sheet.headline());
        summary.setText(sheet.summary());
        question.setVisible(sheet.incidents().stream().anyMatch(VerdictSheet.Case::open));
    }
}
