// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.DialogPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** What a person sees: the window with the dialogs and menus over it. */
final class Picture {

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    static Picture of(TestWindow window) {
        window.rest();
        return window.onFx(() -> of(page(window)));
    }

    /** The window under the dialogs: the help stands for itself. To be called on the JavaFX thread. */
    static Scene page(TestWindow window) {
        return window.front().getRoot() instanceof DialogPane ? window.scene() : window.front();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private static Picture of(Scene main) {
        List<Window> above = Window.getWindows().stream()
                .filter(shown ->
                        shown instanceof PopupWindow || shown.getScene().getRoot() instanceof DialogPane)
                .filter(Window::isShowing)
                .sorted(Comparator.comparing(shown -> shown instanceof PopupWindow))
                .toList();
        BufferedImage all = drawn(main);
        for (Window shown : above) {
            boolean dialog = shown instanceof Stage;
            BufferedImage part = drawn(shown.getScene());
            // a dialog may have been placed for another size of the window
            int x = dialog
                    ? (all.getWidth() - part.getWidth()) / 2
                    : (int) (shown.getX() - main.getWindow().getX());
            int y = dialog
                    ? (all.getHeight() - part.getHeight()) / 2
                    : (int) (shown.getY() - main.getWindow().getY());
            Graphics2D pen = all.createGraphics();
            pen.drawImage(part, x, y, null);
            if (dialog) {
                // the frame that a window system would give it
                pen.setColor(java.awt.Color.GRAY);
                pen.drawRect(x - 1, y - 1, part.getWidth() + 1, part.getHeight() + 1);
            }
            pen.dispose();
        }
        return new Picture(all);
    }

    /** To be called on the JavaFX thread. */
    static BufferedImage drawn(Scene scene) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage picture = scene.getRoot().snapshot(clear, null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
