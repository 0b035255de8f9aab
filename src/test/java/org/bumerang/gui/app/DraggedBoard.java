// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import com.sun.javafx.tk.TKClipboard;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/** What another program drags over the window. Only the platform can make such a board, hence JavaFX's own interface. */
final class DraggedBoard implements TKClipboard {

    private final Map<DataFormat, Object> content = new HashMap<>();

    DraggedBoard(Map<DataFormat, Object> content) {
        this.content.putAll(content);
    }

    @Override
    public Set<DataFormat> getContentTypes() {
        return content.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean putContent(Pair<DataFormat, Object>... added) {
        Arrays.stream(added).forEach(pair -> content.put(pair.getKey(), pair.getValue()));
        return true;
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
        return content.get(format);
    }

    @Override
    public boolean hasContent(DataFormat format) {
        return content.containsKey(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return Set.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image view) {
        throw new UnsupportedOperationException("the other program draws it");
    }

    @Override
    public void setDragViewOffsetX(double offset) {
        throw new UnsupportedOperationException("the other program draws it");
    }

    @Override
    public void setDragViewOffsetY(double offset) {
        throw new UnsupportedOperationException("the other program draws it");
    }

    @Override
    public Image getDragView() {
        throw new UnsupportedOperationException("the other program draws it");
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }
}
