// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bumerang.gui.help.Pages;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;
import org.bumerang.hijack.MessageKey;

/** The grounds of the verdict, incident by incident: what speaks for it, what against it, what is missing. */
public final class WhyView {

    private final VerdictViewModel model;
    private final Consumer<MessageKey> toMail;
    private final Runnable toSent;
    private final Pages pages;
    private final Texts texts;
    private final QuestionCard questions;
    private final Parent root;

    @FXML
    private ScrollPane page;

    @FXML
    private Label addLabel;

    @FXML
    private TextField address;

    @FXML
    private Label wrongAddress;

    @FXML
    private VBox accountLines;

    @FXML
    private VBox sentLines;

    @FXML
    private VBox incidents;

    /**
     * @param toMail shows a mail in the list and its case
     * @param toSent asks for the person's Sent folder
     */
    public WhyView(
            VerdictViewModel model, Consumer<MessageKey> toMail, Runnable toSent, Pages pages, FxmlLoader loader) {
        this.model = model;
        this.pages = pages;
        this.toSent = toSent;
        this.toMail = toMail;
        this.texts = loader.texts();
        this.questions = new QuestionCard(model, texts);
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        addLabel.setLabelFor(address);
        wrongAddress.managedProperty().bind(wrongAddress.visibleProperty());
        address.textProperty().subscribe(() -> wrongAddress.setVisible(false));
        model.sheetProperty().subscribe(this::show);
    }

    /** Goes to the first question that waits for its answer. */
    public void ask() {
        model.sheetProperty().get().stream()
                .flatMap(sheet -> sheet.incidents().stream())
                .filter(VerdictSheet.Case::open)
                .findFirst()
                .flatMap(incident -> questions.firstAnswer(incident, incidents))
                .ifPresent(answer -> KeptPlace.reveal(page, answer));
    }

    @FXML
    private void addAddress() {
        boolean added = model.addAccount(address.getText());
        wrongAddress.setVisible(!added);
        if (added) {
            address.clear();
        } else {
            address.requestFocus();
            address.selectAll();
        }
    }

    @FXML
    private void addSent() {
        toSent.run();
    }

    @FXML
    private void howSent() {
        pages.open("sent-folder");
    }

    private void show(Optional<VerdictSheet> sheet) {
        List<VerdictSheet.Own> own = sheet.map(VerdictSheet::accounts).orElse(List.of());
        accountLines.getChildren().setAll(own.stream().map(this::account).toList());
        if (own.isEmpty()) {
            accountLines.getChildren().add(Typeset.paragraph(texts.text("verdict.no-account")));
        }
        sentLines
                .getChildren()
                .setAll(sheet.stream()
                        .flatMap(verdict -> verdict.sent().stream())
                        .map(Typeset::paragraph)
                        .toList());
        KeptPlace place = KeptPlace.in(page);
        incidents
                .getChildren()
                .setAll(sheet.stream()
                        .flatMap(verdict -> verdict.incidents().stream())
                        .map(this::card)
                        .toList());
        place.restore();
    }

    private Node account(VerdictSheet.Own own) {
        Label words = Typeset.paragraph(own.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var remove = Typeset.iconButton(
                "fth-x",
                texts.bind("verdict.remove-account", own.address().toString()),
                () -> model.removeAccount(own.address()));
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("ground");
        return line;
    }

    private Node card(VerdictSheet.Case incident) {
        VBox card = Typeset.column("card");
        card.getChildren().add(heading(incident.heading()));
        if (incident.question()) {
            card.getChildren().add(questions.of(incident));
        }
        addGrounds(card, texts.text("verdict.for"), incident.grounds());
        addGrounds(card, texts.text("verdict.against"), incident.against());
        addMissing(card, incident.missing());
        return card;
    }

    private static Node heading(VerdictSheet.Heading heading) {
        Tone tone = Tone.of(heading.kind());
        Label title = Typeset.subheading(heading.title());
        title.setGraphic(Typeset.icon(tone.icon()));
        title.getGraphic().getStyleClass().add("tone-ink");
        Label summary = Typeset.label(heading.summary(), "tone-ink");
        title.getStyleClass().add("tone-ink");
        VBox words = Typeset.column("incident-heading", title, summary, Typeset.label(heading.size(), "tone-ink"));
        words.getStyleClass().add(tone.styleClass());
        return words;
    }

    private void addGrounds(VBox card, String title, List<VerdictSheet.Ground> grounds) {
        if (!grounds.isEmpty()) {
            VBox section = Typeset.column("section", Typeset.subheading(title));
            grounds.forEach(ground -> section.getChildren().add(ground(ground)));
            card.getChildren().add(section);
        }
    }

    private Node ground(VerdictSheet.Ground ground) {
        Label words = Typeset.paragraph(ground.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var show =
                Typeset.iconButton("fth-mail", texts.bind("verdict.show-mail"), () -> toMail.accept(ground.message()));
        HBox line = new HBox(words, show);
        line.getStyleClass().add("ground");
        VBox both = new VBox(line);
        both.getStyleClass().add("section");
        if (!ground.quote().isBlank()) {
            both.getChildren().add(Typeset.quote(ground.quote()));
        }
        return both;
    }

    private void addMissing(VBox card, List<VerdictSheet.Gap> missing) {
        if (!missing.isEmpty()) {
            VBox section = Typeset.column("section", Typeset.subheading(texts.text("verdict.missing")));
            missing.forEach(gap -> addGap(section, gap));
            card.getChildren().add(section);
        }
    }

    private void addGap(VBox section, VerdictSheet.Gap gap) {
        section.getChildren().add(Typeset.paragraph(gap.words()));
        String how = texts.text("page.how");
        gap.page()
                .map(page -> Typeset.link(how, texts.text("page.about", how, gap.words()), () -> pages.open(page)))
                .ifPresent(section.getChildren()::add);
    }
}
