// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.ReadingNotice;
import org.bumerang.gui.task.WorkWords;

/** The line at the bottom: how much is shown, what was skipped, and how far running work is. */
final class StatusBar {

    private final Models models;
    private final Texts texts;
    private final Parent root;

    @FXML
    private Label shown;

    @FXML
    private Label chosen;

    @FXML
    private Label incomplete;

    @FXML
    private Button again;

    @FXML
    private Label working;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    StatusBar(Models models, FxmlLoader loader) {
        this.models = models;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        CheckViewModel check = models.check();
        BooleanBinding running = Bindings.createBooleanBinding(
                () -> check.stateProperty().get() == CheckViewModel.State.RUNNING, check.stateProperty());
        BooleanBinding writing = Bindings.createBooleanBinding(
                () -> models.export().writingProperty().get(), models.export().writingProperty());
        showWhile(running, cancel);
        showWhile(running.or(writing), working, progress);
        showWhile(check.incompleteProperty().and(running.not()), incomplete, again);
        IntegerProperty chosenCount = models.findings().chosenProperty();
        chosen.textProperty()
                .bind(texts.bind(
                        "status.chosen",
                        chosenCount,
                        Bindings.size(models.findings().shown())));
        showWhile(chosenCount.greaterThan(1), chosen);
        progress.progressProperty()
                .bind(Bindings.when(running)
                        .then(Bindings.createDoubleBinding(
                                () -> check.workProperty().get().share(), check.workProperty()))
                        .otherwise(-1));
        speakProgress();
        WorkWords words = new WorkWords(texts);
        working.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> running.get() ? words.line(check.workProperty().get()) : texts.text("status.writing"),
                        running,
                        check.workProperty(),
                        texts.wordsProperty()));
        follow(
                check.analysisProperty(),
                models.findings().shown(),
                models.findings().rows(),
                texts.wordsProperty());
    }

    // in ten steps, because a screen reader says every change
    private void speakProgress() {
        progress.accessibleTextProperty()
                .bind(texts.bind("status.progress", progress.progressProperty().map(StatusBar::tenths)));
        progress.accessibleTextProperty()
                .subscribe(spoken -> progress.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }

    private static int tenths(Number done) {
        return Math.max(-1, (int) Math.floor(done.doubleValue() * 10));
    }

    private void follow(Observable... changing) {
        shown.textProperty().bind(Bindings.createStringBinding(this::count, changing));
    }

    private String count() {
        int all = models.findings().rows().size();
        if (all == 0) {
            return "";
        }
        int skipped = models.check()
                .analysisProperty()
                .get()
                .map(ReadingNotice::skipped)
                .map(List::size)
                .orElse(0);
        int visible = models.findings().shown().size();
        return skipped == 0
                ? texts.text("status.shown", visible, all)
                : texts.text("status.shown-and-skipped", visible, all, skipped);
    }

    @FXML
    private void cancel() {
        models.check().stop();
    }

    @FXML
    private void again() {
        models.check().goOn();
    }

    private static void showWhile(ObservableBooleanValue condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }
}
