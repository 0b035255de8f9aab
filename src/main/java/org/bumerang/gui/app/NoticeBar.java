// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.bumerang.gui.help.Pages;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.Notice;
import org.kordamp.ikonli.javafx.FontIcon;

/** The answer to the last drop or command; further lines unfold and can be copied. */
final class NoticeBar {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private static final Duration TIME_TO_READ = Duration.seconds(8);

    private final ObjectProperty<Optional<Notice>> notice;
    private final Pages pages;
    private final Texts texts;
    private final PauseTransition passing = new PauseTransition(TIME_TO_READ);
    private final Parent root;

    @FXML
    private VBox bar;

    @FXML
    private FontIcon icon;

    @FXML
    private Label words;

    @FXML
    private Button how;

    @FXML
    private ToggleButton more;

    @FXML
    private Button copy;

    @FXML
    private TextArea details;

    NoticeBar(ObjectProperty<Optional<Notice>> notice, Pages pages, FxmlLoader loader) {
        this.notice = notice;
        this.pages = pages;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        bar.managedProperty().bind(bar.visibleProperty());
        how.managedProperty().bind(how.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        details.managedProperty().bind(details.visibleProperty());
        copy.managedProperty().bind(copy.visibleProperty());
        copy.visibleProperty().bind(more.visibleProperty());
        details.visibleProperty().bind(more.visibleProperty().and(more.selectedProperty()));
        passing.setOnFinished(event -> pass());
        notice.subscribe(now -> {
            more.setSelected(false);
            passing.stop();
            now.filter(it -> it.kind() == Notice.Kind.PASSING).ifPresent(it -> passing.playFromStart());
            show();
        });
        texts.wordsProperty().subscribe(now -> show());
    }

    @FXML
    private void how() {
        notice.get().flatMap(Notice::page).ifPresent(pages::open);
    }

    @FXML
    private void close() {
        notice.set(Optional.empty());
    }

    // what is pointed at or has the keyboard is still being read
    private void pass() {
        if (bar.isHover() || bar.isFocusWithin()) {
            passing.playFromStart();
        } else {
            close();
        }
    }

    /** The sentence and its details, for somebody who is to help. */
    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(words.getText() + "\n" + details.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(texts.text("notice.copied-short"));
    }

    private void show() {
        bar.setVisible(notice.get().isPresent());
        notice.get().ifPresent(this::fill);
    }

    private void fill(Notice shown) {
        boolean problem = shown.kind() == Notice.Kind.PROBLEM;
        bar.pseudoClassStateChanged(PROBLEM, problem);
        icon.setIconLiteral(problem ? "fth-alert-circle" : "fth-check-circle");
        words.setText(shown.words().apply(texts));
        how.setVisible(shown.page().isPresent());
        List<String> lines = shown.details().apply(texts);
        more.setVisible(!lines.isEmpty());
        copy.setText(texts.text("notice.copy"));
        details.setText(String.join("\n", lines));
    }
}
