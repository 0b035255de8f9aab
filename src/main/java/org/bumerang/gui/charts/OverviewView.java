// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bumerang.analysis.TimeAxis;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;

/** The overview: the mailbox in a sentence, and four charts that filter the list. */
public final class OverviewView {

    private final OverviewViewModel model;
    private final Texts texts;
    private final BarStrip strip;
    private final ChartSection times;
    private final Parent root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label headline;

    @FXML
    private Label remarks;

    @FXML
    private VBox charts;

    @FXML
    private VBox time;

    @FXML
    private FlowPane legend;

    @FXML
    private Label timeRemarks;

    @FXML
    private Label wholeDay;

    public OverviewView(OverviewViewModel model, FxmlLoader loader) {
        this.model = model;
        this.texts = loader.texts();
        this.strip = new BarStrip(model);
        this.times = new ChartSection(model, texts, timeTitle(), "overview.time", strip);
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    /** Puts the keyboard into the page, so that the arrow keys scroll it. */
    public void focus() {
        scroll.requestFocus();
    }

    @FXML
    private void initialize() {
        bind(headline, model.headlineProperty());
        bind(remarks, model.remarksProperty());
        bind(timeRemarks, model.timeRemarksProperty());
        charts.getChildren()
                .setAll(
                        tally("overview.reasons", "facet.reason", "overview.rest.reasons", Overview::reasons),
                        time,
                        tally("overview.domains", "facet.domain", "overview.rest.domains", Overview::domains),
                        tally(
                                "overview.recipients",
                                "facet.recipient",
                                "overview.rest.recipients",
                                Overview::recipients));
        time.getChildren().addFirst(times);
        shownOnlyIf(legend, model.overviewProperty().map(now -> now.sum().suspicious() > 0));
        shownOnlyIf(wholeDay, model.overviewProperty().map(now -> now.times().choosesWholeDays()));
        shownOnlyIf(time, model.overviewProperty().map(now -> now.times().axis().isPresent()));
        onChange(() -> show(model.overviewProperty().get().times()));
    }

    private void show(Times now) {
        strip.show(now.bars());
        times.show(Stream.concat(now.bars().stream().filter(bar -> bar.number() > 0), now.undated().stream())
                .toList());
    }

    private Node tally(String title, String first, String restKey, Function<Overview, Tally> tally) {
        BarList list = new BarList(model);
        Hyperlink rest = new Hyperlink();
        VBox chart = new VBox(list, rest);
        ChartSection section = new ChartSection(model, texts, texts.bind(title), first, chart);
        rest.setOnAction(event -> {
            rest.setVisited(false);
            section.asTableProperty().set(true);
        });
        onChange(() -> {
            Tally now = tally.apply(model.overviewProperty().get());
            list.show(now.top());
            section.show(now.bars());
            List<Bar> others = now.rest();
            rest.setText(texts.text(
                    restKey,
                    others.size(),
                    others.stream().mapToInt(Bar::number).sum()));
            show(rest, !others.isEmpty());
            show(section, !now.bars().isEmpty());
        });
        return section;
    }

    private ObservableValue<String> timeTitle() {
        return model.overviewProperty()
                .map(now -> now.times().axis().map(TimeAxis::unit).orElse(TimeAxis.Unit.DAY))
                .flatMap(unit -> texts.bind("overview.times." + id(unit)));
    }

    private void onChange(Runnable work) {
        model.overviewProperty().subscribe(work);
        texts.wordsProperty().subscribe(work);
        work.run();
    }

    private static void bind(Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        shownOnlyIf(label, text.map(it -> !it.isEmpty()));
    }

    private static void shownOnlyIf(Node node, ObservableValue<Boolean> so) {
        node.visibleProperty().bind(so);
        node.managedProperty().bind(so);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String id(TimeAxis.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
