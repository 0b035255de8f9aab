// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.bumerang.gui.charts.OverviewView;
import org.bumerang.gui.detail.CaseActions;
import org.bumerang.gui.detail.CaseView;
import org.bumerang.gui.detail.Copies;
import org.bumerang.gui.detail.SourceView;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.hijack.TodoView;
import org.bumerang.gui.hijack.VerdictBanner;
import org.bumerang.gui.hijack.WhyView;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.list.FindingActions;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.FindingsView;
import org.bumerang.gui.list.RowCommand;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.hijack.MessageKey;

/** List and detail beside each other, or one below the other where the window is narrow. */
final class ResultView implements FindingActions {

    private final Models models;
    private final Ways ways;
    private final FindingsView list;
    private final OverviewView overview;
    private final CaseView detail;
    private final SourceView source;
    private final WhyView why;
    private final TodoView todo;
    private final VerdictBanner banner;
    private final Parent root;

    @FXML
    private SplitPane split;

    @FXML
    private Label em;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab overviewTab;

    @FXML
    private Tab caseTab;

    @FXML
    private Tab whyTab;

    @FXML
    private Tab todoTab;

    @FXML
    private Tab sourceTab;

    ResultView(Models models, Ways ways, Choosers choosers, FxmlLoader loader) {
        this.models = models;
        this.ways = ways;
        list = new FindingsView(models.findings(), this, loader);
        overview = new OverviewView(models.overview(), loader);
        CaseActions actions = new CaseActions(this::copyAndTell, ways.pages()::open, ways::addSent, this::showProof);
        detail = new CaseView(models.cases(), models.inside(), actions, loader);
        source = new SourceView(models.source(), choosers, this::copyAndTell, loader);
        why = new WhyView(models.verdict(), this::toMail, ways::addSent, ways.pages(), loader);
        todo = new TodoView(models.verdict(), models.checklist(), choosers, this::copyAndTell, ways.pages(), loader);
        banner = new VerdictBanner(models.verdict(), models.again(), this::showWhy, this::showTodo, this::ask, loader);
        root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    Node banner() {
        return banner.root();
    }

    SplitPane split() {
        return split;
    }

    @FXML
    private void initialize() {
        split.getItems().addFirst(list.root());
        overviewTab.setContent(overview.root());
        caseTab.setContent(detail.root());
        whyTab.setContent(why.root());
        todoTab.setContent(todo.root());
        sourceTab.setContent(source.root());
        models.source().wantedProperty().bind(sourceTab.selectedProperty());
        chooseTab();
        new SplitShape(split, em);
    }

    private void chooseTab() {
        TabChoice choice = new TabChoice(tabs, overviewTab, caseTab);
        choice.follow(list.root());
        models.check().stateProperty().addListener((state, before, now) -> {
            if (before == CheckViewModel.State.EMPTY) {
                choice.start();
            }
        });
        models.findings().shown().addListener((InvalidationListener)
                changed -> choice.rowsChanged(models.findings().shown().size()));
    }

    /** Searches what has the keyboard: the source, else the list. */
    void search() {
        if (within(source.root())) {
            source.search();
        } else {
            list.search();
        }
    }

    private static boolean within(Node part) {
        return Optional.ofNullable(part.getScene()).map(Scene::getFocusOwner).stream()
                .flatMap(owner -> Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent))
                .anyMatch(part::equals);
    }

    List<FindingRow> selection() {
        return list.selection();
    }

    void showWhy() {
        show(whyTab);
    }

    private void ask() {
        showWhy();
        why.ask();
    }

    void showTodo() {
        show(todoTab);
    }

    // where the window is too small for everything, it scrolls to what has the keyboard
    private void show(Tab tab) {
        tabs.getSelectionModel().select(tab);
        tabs.requestFocus();
    }

    void focusList() {
        list.focus();
    }

    @Override
    public void open() {
        tabs.getSelectionModel().select(caseTab);
        detail.focus();
    }

    @Override
    public void run(RowCommand command) {
        switch (command) {
            case COPY_ADDRESS -> copy(Copies.Kind.ADDRESSES, list.selection());
            case COPY_ALL_ADDRESSES ->
                copy(Copies.Kind.ADDRESSES, List.copyOf(models.findings().shown()));
            case COPY_DIAGNOSTIC -> copy(Copies.Kind.DIAGNOSTICS, list.selection());
            case COPY_EXPLANATION -> copy(Copies.Kind.EXPLANATIONS, list.selection());
            case COPY_TICKET -> copy(Copies.Kind.TICKETS, list.selection());
            case COPY_TABLE -> copy(Copies.Kind.TABLE, list.selection());
            case SELECT_ALL -> list.selectAll();
            case SOURCE -> showSource();
            case FOLDER -> models.findings().selectedProperty().get().ifPresent(ways::showInFolder);
        }
    }

    void showSource() {
        tabs.getSelectionModel().select(sourceTab);
        source.focus();
    }

    private void showProof() {
        showSource();
        models.source().showProof();
    }

    private void copy(Copies.Kind kind, List<FindingRow> rows) {
        models.copies().write(kind, rows, copy -> {
            copy(copy.text());
            models.check().noticeProperty().set(Optional.of(answer(copy)));
        });
    }

    private static Notice answer(Copies.Copy copy) {
        if (copy.text().isEmpty()) {
            return Notice.problem("notice.nothing-to-copy");
        }
        return copy.rows() == copy.wanted()
                ? Notice.passing("notice.copied")
                : Notice.done("notice.copied-some", copy.rows(), copy.wanted());
    }

    private void toMail(MessageKey message) {
        models.findings().select(message);
        open();
    }

    private void copyAndTell(String text) {
        copy(text);
        models.check().noticeProperty().set(Optional.of(Notice.passing("notice.copied")));
    }

    private static void copy(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
