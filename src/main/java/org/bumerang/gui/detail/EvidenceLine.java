// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The server's words with the deciding part marked by colour and bold type. Plain text throughout. */
final class EvidenceLine {

    private static final int LONGEST_PIECE = 24;

    private EvidenceLine() {}

    static Node of(CaseSheet.Proof proof) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("evidence");
        flow.setAccessibleText(proof.whole());
        flow.getChildren().add(plain(proof.before()));
        flow.getChildren().addAll(marked(proof.mark()));
        flow.getChildren().add(plain(proof.after()));
        return flow;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("evidence-text");
        return text;
    }

    // a Text has no background; one label a word, or a piece of a long one, lets the mark break into lines
    private static List<Label> marked(String words) {
        return Arrays.stream(words.splitWithDelimiters(" ", 0))
                .filter(word -> !word.isEmpty())
                .flatMap(EvidenceLine::pieces)
                .map(Label::new)
                .peek(word -> word.getStyleClass().add("evidence-mark"))
                .toList();
    }

    private static Stream<String> pieces(String word) {
        return IntStream.iterate(0, at -> at < word.length(), at -> at + LONGEST_PIECE)
                .mapToObj(at -> word.substring(at, Math.min(word.length(), at + LONGEST_PIECE)));
    }
}
