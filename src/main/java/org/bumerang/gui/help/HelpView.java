// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.bumerang.explain.book.Page;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.theme.Typeset;

/** The encyclopedia: search on top, the list of pages at the left or, where it is narrow, above; the page beside it. */
final class HelpView {

    /** Below this width, in em, the list goes above the page. */
    private static final double NARROW = 52;

    /** How much of the height the list takes there. */
    private static final double SHARE_OF_LIST = 0.3;

    private static final String ABOVE = "above";

    private final HelpViewModel model;
    private final FxmlLoader loader;
    private final PageSetter setter;
    private final Parent root;
    private final Map<String, Double> places = new HashMap<>();
    private String shown = "";
    private boolean returning;
    private boolean above;

    @FXML
    private BorderPane frame;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private Button copy;

    @FXML
    private TextField query;

    @FXML
    private ListView<HelpViewModel.Entry> list;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    HelpView(HelpViewModel model, FxmlLoader loader) {
        this.model = model;
        this.loader = loader;
        this.setter = new PageSetter(loader.texts(), model::open, HelpView::copy);
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    /** Puts the keyboard where one types what to look up. */
    void focusSearch() {
        query.requestFocus();
        query.selectAll();
    }

    /** Whether there was something typed to clear; closing comes next. */
    boolean clear() {
        boolean typed = !query.getText().isEmpty();
        query.clear();
        return typed;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        back.disableProperty().bind(model.canGoBack().not());
        forward.disableProperty().bind(model.canGoForward().not());
        copy.disableProperty().bind(model.pageProperty().map(Optional::isEmpty));
        list.setItems(model.entries());
        list.setCellFactory(view -> new EntryCell());
        list.setPlaceholder(nothing());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> openSelected());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        model.pageProperty().subscribe(now -> now.ifPresent(this::show));
        frame.widthProperty().subscribe(this::turn);
        query.fontProperty().subscribe(this::turn);
    }

    private Label nothing() {
        Label nothing = Typeset.muted("");
        nothing.getStyleClass().add("help-nothing");
        nothing.textProperty()
                .bind(Bindings.when(model.loadingProperty())
                        .then(loader.texts().bind("pages.loading"))
                        .otherwise(loader.texts().bind("pages.nothing")));
        return nothing;
    }

    private void leaveSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        }
    }

    private void turn() {
        double em = query.getFont().getSize();
        boolean narrow = frame.getWidth() < NARROW * em;
        if (frame.getWidth() > 0 && narrow != above) {
            above = narrow;
            Platform.runLater(() -> place(narrow));
        }
    }

    private void place(boolean onTop) {
        frame.setLeft(null);
        frame.setTop(null);
        list.getStyleClass().remove(ABOVE);
        list.prefHeightProperty().unbind();
        if (onTop) {
            list.getStyleClass().add(ABOVE);
            list.prefHeightProperty().bind(frame.heightProperty().multiply(SHARE_OF_LIST));
            frame.setTop(list);
        } else {
            frame.setLeft(list);
        }
    }

    private void show(Page next) {
        places.put(shown, scroll.getVvalue());
        boolean known = returning || next.id().equals(shown);
        double place = known ? places.getOrDefault(next.id(), 0.0) : 0;
        returning = false;
        shown = next.id();
        page.getChildren().setAll(setter.set(next));
        scroll.setAccessibleText(next.title());
        // the pane keeps its distance from the top while a page gets its height, so that comes first
        Platform.runLater(() -> {
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(place);
        });
    }

    private void openSelected() {
        if (list.getSelectionModel().getSelectedItem() instanceof HelpViewModel.Entry.Leaf leaf) {
            model.open(leaf.id());
            scroll.requestFocus();
        }
    }

    @FXML
    private void search() {
        model.openFirst();
        scroll.requestFocus();
    }

    @FXML
    void back() {
        returning = model.canGoBack().get();
        model.back();
    }

    @FXML
    void forward() {
        returning = model.canGoForward().get();
        model.forward();
    }

    @FXML
    void copy() {
        model.pageProperty().get().ifPresent(now -> copy(now.text()));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
