// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bumerang.explain.Language;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Goes to every screen in both languages: a screen reader can name everything, no button is cut off, and a picture of it
 * lies under {@code target/screens} for a person to look at. {@link Gallery} draws the other colours and sizes.
 */
class ScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path settings;

    static Stream<Screen> screens() {
        return Screens.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everythingHasANameAndItsWholeText(Screen screen) throws Exception {
        try (TestWindow window = screen.show(settings, Language.DE, ColourScheme.LIGHT)) {
            check(window, screen + "-de");
            window.onFx(() -> {
                window.texts().speak(Language.EN);
                window.window().theme().schemeProperty().set(ColourScheme.DARK);
                return 0;
            });
            check(window, screen + "-en");
        }
    }

    private static void check(TestWindow window, String name) throws IOException {
        Path picture = SCREENS.resolve(name + ".png");
        Picture.of(window).write(picture);
        assertTrue(Files.size(picture) > 5_000, "an empty picture: " + picture);
        assertEquals(List.of(), Reading.nameless(window), name);
        assertEquals(List.of(), Reading.cut(window), name);
    }
}
