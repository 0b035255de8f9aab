// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Makes a node take every drop, even one that holds nothing we can read, so that each gets an answer. What hovers over it
 * can be observed; what is dropped is handed on.
 */
public final class DropTarget {

    private final ReadOnlyObjectWrapper<Optional<DropContent>> hovering = new ReadOnlyObjectWrapper<>(Optional.empty());

    public DropTarget(Node node, Consumer<DropContent> taker) {
        node.addEventFilter(DragEvent.DRAG_OVER, event -> over(event));
        node.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> left(node, event));
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> dropped(event, taker));
    }

    /** What is over the window at the moment. */
    public ReadOnlyObjectProperty<Optional<DropContent>> hoveringProperty() {
        return hovering.getReadOnlyProperty();
    }

    private void over(DragEvent event) {
        event.acceptTransferModes(TransferMode.COPY);
        if (hovering.get().isEmpty()) {
            hovering.set(Optional.of(DropContent.of(event.getDragboard())));
        }
        event.consume();
    }

    private void left(Node node, DragEvent event) {
        if (event.getTarget().equals(node)) {
            hovering.set(Optional.empty());
        }
    }

    private void dropped(DragEvent event, Consumer<DropContent> taker) {
        DropContent content = DropContent.of(event.getDragboard());
        hovering.set(Optional.empty());
        event.setDropCompleted(true);
        event.consume();
        taker.accept(content);
    }
}
