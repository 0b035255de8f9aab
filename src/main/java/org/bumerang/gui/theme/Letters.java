// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The program's own fonts, so that window and report show the same letters on every machine. A loaded font joins the
 * fallbacks of all others by itself; those for Japanese and emoji are large and wait until the window is open.
 */
public final class Letters {

    private static final String FOLDER = "/org/bumerang/fonts/";
    private static final List<String> USUAL = List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansMono-Regular");
    private static final List<String> RARE = List.of("NotoSansJP-Regular", "NotoEmoji-Regular");

    private Letters() {}

    /** Needed before the first scene is drawn. */
    public static void loadUsual() {
        USUAL.forEach(Letters::load);
    }

    /** May run on any thread, once the window is open. */
    public static void loadRare() {
        RARE.forEach(Letters::load);
    }

    private static void load(String name) {
        try (InputStream font = Letters.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (font == null || Font.loadFont(font, 12) == null) {
                throw new IllegalStateException("no font " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
