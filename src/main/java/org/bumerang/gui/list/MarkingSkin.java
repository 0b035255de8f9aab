// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/**
 * The skin of a cell that underlines and colours the words that were searched. The text stays one piece, so that the cell
 * cuts it as usual; where it cuts a found word off, the dots at the end are marked. Without a search it does nothing.
 */
final class MarkingSkin<T> extends TableCellSkin<T, T> {

    private final ObservableValue<String> search;
    private final Path ground = shape("hit");
    private final Path underline = shape("hit-line");

    MarkingSkin(TableCell<T, T> cell, ObservableValue<String> search) {
        super(cell);
        this.search = search;
        registerChangeListener(search, now -> cell.requestLayout());
        updateChildren();
    }

    private static Path shape(String style) {
        Path shape = new Path();
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        return shape;
    }

    @Override
    protected void updateChildren() {
        super.updateChildren();
        // the constructor above comes here before there are any
        Stream.of(Optional.ofNullable(underline), Optional.ofNullable(ground))
                .flatMap(Optional::stream)
                .filter(shape -> !getChildren().contains(shape))
                .forEach(getChildren()::addFirst);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        boolean idle = search.getValue().isBlank() && ground.getElements().isEmpty();
        if (!idle) {
            getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .findFirst()
                    .ifPresent(this::mark);
        }
    }

    private void mark(Text text) {
        List<Hits.Hit> hits = hits(text.getText());
        draw(ground, text, hits, text::rangeShape);
        draw(underline, text, hits, text::underlineShape);
    }

    private List<Hits.Hit> hits(String shown) {
        List<String> terms = SearchText.terms(search.getValue());
        List<Hits.Hit> seen = Hits.of(shown, terms);
        String dots = getSkinnable().getEllipsisString();
        boolean cut = getSkinnable().isTextTruncated() && shown.endsWith(dots);
        if (cut && Hits.of(getSkinnable().getText(), terms).size() > seen.size()) {
            Hits.Hit hidden = new Hits.Hit(shown.length() - dots.length(), shown.length());
            return Stream.concat(seen.stream(), Stream.of(hidden)).toList();
        }
        return seen;
    }

    private static void draw(
            Path path, Text text, List<Hits.Hit> hits, BiFunction<Integer, Integer, PathElement[]> shape) {
        path.getElements()
                .setAll(hits.stream()
                        .flatMap(hit -> Stream.of(shape.apply(hit.start(), hit.end())))
                        .toList());
        path.setLayoutX(text.getLayoutX());
        path.setLayoutY(text.getLayoutY());
    }
}
