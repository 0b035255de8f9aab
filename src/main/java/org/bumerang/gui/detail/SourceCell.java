// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of the source, wrapped to the width of the list, with what was found in it marked. */
final class SourceCell extends ListCell<SourceText.Line> {

    // a line of thousands of hits is marked as far as anybody looks
    private static final int MOST_MARKS = 60;
    private static final double ROOM_FOR_SCROLL_BAR = 36;

    private final Supplier<SourceText> text;
    private final Supplier<SourceViewModel.Hits> hits;
    private final TextFlow flow = new TextFlow();

    SourceCell(ListView<SourceText.Line> list, Supplier<SourceText> text, Supplier<SourceViewModel.Hits> hits) {
        this.text = text;
        this.hits = hits;
        flow.getStyleClass().add("source-line");
        flow.prefWidthProperty().bind(list.widthProperty().subtract(ROOM_FOR_SCROLL_BAR));
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double own = super.computePrefHeight(width);
        return isEmpty() ? own : flow.prefHeight(flow.getPrefWidth()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(SourceText.Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            flow.getChildren().setAll(pieces(line));
            setGraphic(flow);
            setAccessibleText(text.get().of(line));
        }
    }

    private List<Node> pieces(SourceText.Line line) {
        List<Node> pieces = new ArrayList<>();
        if (line.continued()) {
            pieces.add(plain("↪ "));
        }
        SourceViewModel.Hits found = hits.get();
        int at = line.start();
        for (SourceText.Span span : marksIn(line, found)) {
            int from = Math.max(at, span.start());
            int to = Math.min(line.end(), span.end());
            if (from < to) {
                pieces.add(plain(text.get().text().substring(at, from)));
                pieces.add(marked(text.get().text().substring(from, to), style(span, found)));
                at = to;
            }
        }
        pieces.add(plain(text.get().text().substring(at, line.end())));
        return pieces;
    }

    private static List<SourceText.Span> marksIn(SourceText.Line line, SourceViewModel.Hits found) {
        List<SourceText.Span> marks =
                new ArrayList<>(found.spans().isEmpty() ? found.proof().stream().toList() : List.of());
        int next = firstEndingBehind(found.spans(), line.start());
        while (next < found.spans().size()
                && found.spans().get(next).start() < line.end()
                && marks.size() < MOST_MARKS) {
            marks.add(found.spans().get(next));
            next++;
        }
        return marks;
    }

    private static int firstEndingBehind(List<SourceText.Span> spans, int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static String style(SourceText.Span span, SourceViewModel.Hits found) {
        return found.shown().filter(span::equals).isPresent() ? "evidence-mark" : "source-hit";
    }

    private static Node plain(String words) {
        Text piece = new Text(words);
        piece.getStyleClass().add("evidence-text");
        return piece;
    }

    private static Node marked(String words, String style) {
        Label piece = new Label(words);
        piece.getStyleClass().add(style);
        return piece;
    }
}
