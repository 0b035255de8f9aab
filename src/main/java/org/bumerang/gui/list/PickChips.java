// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** A button for each pick, which takes it off; many picks of one facet, such as the days of a month, share one. */
final class PickChips {

    /** How many picks of a facet are told one by one. */
    private static final int FEW = 3;

    private final FindingsViewModel model;
    private final Texts texts;
    private final Runnable toList;

    PickChips(FindingsViewModel model, Texts texts, Runnable toList) {
        this.model = model;
        this.texts = texts;
        this.toList = toList;
    }

    /** The buttons for the present picks, in the order of the facets. */
    List<Button> buttons() {
        return model.picks().stream()
                .collect(Collectors.groupingBy(Pick::facet, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(facet -> facet.getValue().size() > FEW
                        ? Stream.of(several(facet.getKey(), facet.getValue()))
                        : facet.getValue().stream()
                                .sorted(Comparator.comparing(Pick::key))
                                .map(this::single))
                .toList();
    }

    private Button single(Pick pick) {
        var facet = nameOf(pick.facet());
        var key = texts.wordsProperty().map(words -> model.wordOf(pick));
        return button(texts.bind("pick.chip", facet, key), texts.bind("pick.remove", facet, key), List.of(pick));
    }

    private Button several(Facet facet, List<Pick> picks) {
        var name = nameOf(facet);
        return button(
                texts.bind("pick.several", name, picks.size()),
                texts.bind("pick.remove-several", name, picks.size()),
                picks);
    }

    private Button button(ObservableValue<String> words, ObservableValue<String> action, List<Pick> picks) {
        Button button = new Button("", Typeset.icon("fth-x"));
        button.getStyleClass().addAll("chip", "pick");
        button.textProperty().bind(words);
        button.accessibleTextProperty().bind(action);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(action);
        button.setTooltip(tip);
        button.setOnAction(event -> {
            toList.run();
            picks.forEach(model.picks()::remove);
        });
        return button;
    }

    private ObservableValue<String> nameOf(Facet facet) {
        return texts.wordsProperty().map(words -> model.nameOf(facet));
    }
}
