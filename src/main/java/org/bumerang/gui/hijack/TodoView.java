// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.help.Pages;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.LetterPane;
import org.bumerang.gui.theme.Typeset;

/** What to do now, as a list to tick off, to take along, and with the texts that its steps need. */
public final class TodoView {

    private final VerdictViewModel model;
    private final ChecklistViewModel list;
    private final Choosers choosers;
    private final Consumer<String> clipboard;
    private final Pages pages;
    private final Texts texts;
    private final Parent root;

    @FXML
    private ScrollPane page;

    @FXML
    private Node takeAlong;

    @FXML
    private Button print;

    @FXML
    private Button save;

    @FXML
    private VBox steps;

    @FXML
    private VBox letters;

    @FXML
    private VBox letterList;

    /** @param clipboard takes a text that is to be pasted elsewhere */
    public TodoView(
            VerdictViewModel model,
            ChecklistViewModel list,
            Choosers choosers,
            Consumer<String> clipboard,
            Pages pages,
            FxmlLoader loader) {
        this.model = model;
        this.list = list;
        this.choosers = choosers;
        this.clipboard = clipboard;
        this.pages = pages;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(takeAlong, letters)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        print.disableProperty().bind(list.busyProperty());
        save.disableProperty().bind(list.busyProperty());
        model.sheetProperty().subscribe(this::show);
    }

    @FXML
    private void copy() {
        clipboard.accept(list.plain());
    }

    @FXML
    private void print() {
        if (!list.print()) {
            save.requestFocus();
        }
    }

    @FXML
    private void save() {
        choosers.save(texts.text("todo.save"), list.proposedName(), ChecklistViewModel.ENDING)
                .ifPresent(list::save);
    }

    private void show(Optional<VerdictSheet> sheet) {
        VerdictSheet.Todo todo = sheet.map(VerdictSheet::todo).orElse(VerdictSheet.Todo.NOTHING);
        KeptPlace place = KeptPlace.in(page);
        takeAlong.setVisible(!todo.steps().isEmpty());
        steps.getChildren().setAll(todo.steps().stream().map(this::step).toList());
        letters.setVisible(!todo.letters().isEmpty());
        letterList
                .getChildren()
                .setAll(todo.letters().stream().map(this::letter).toList());
        place.restore();
    }

    private Node step(VerdictSheet.Step step) {
        CheckBox tick = new CheckBox(step.title());
        tick.getStyleClass().add("tick");
        tick.setUserData(step.id());
        tick.setWrapText(true);
        tick.setMinHeight(CheckBox.USE_PREF_SIZE);
        tick.setAccessibleHelp(step.text());
        tick.setSelected(model.ticked().contains(step.id()));
        tick.selectedProperty().subscribe((before, now) -> tick(step, now));
        VBox card = Typeset.column("card", tick, Typeset.paragraph(step.text()));
        String more = texts.text("page.more");
        step.page()
                .map(page -> Typeset.link(more, texts.text("page.about", more, step.title()), () -> pages.open(page)))
                .ifPresent(card.getChildren()::add);
        return card;
    }

    private void tick(VerdictSheet.Step step, boolean done) {
        if (done) {
            model.ticked().add(step.id());
        } else {
            model.ticked().remove(step.id());
        }
    }

    private Node letter(VerdictSheet.Letter letter) {
        return LetterPane.of(
                letter.title(),
                letter.text(),
                new LetterPane.Labels(texts.text("letter.show"), texts.text("letter.copy")),
                () -> clipboard.accept(letter.text()));
    }
}
