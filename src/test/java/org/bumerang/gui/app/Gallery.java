// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.explain.Language;
import org.bumerang.settings.ColourScheme;

/**
 * Draws all {@link Screens} of the real window in both languages, all colours and several sizes into {@code
 * target/gallery}, with a page to look at them. {@code ./mvnw -Pgallery process-test-classes} starts it;
 * {@code -Dgallery=why,todo} draws only screens with these words in their names.
 */
final class Gallery {

    private static final Path FOLDER = Path.of("target", "gallery");

    /** How a screen is looked at. */
    private record View(ColourScheme scheme, int zoom, int width, int height, boolean mainOnly) {

        String name() {
            String colours = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return colours + "-" + width + "x" + height + (zoom == 100 ? "" : "-" + zoom);
        }
    }

    private static final List<View> VIEWS = List.of(
            new View(ColourScheme.LIGHT, 100, 700, 500, false),
            new View(ColourScheme.LIGHT, 100, 1000, 700, false),
            new View(ColourScheme.LIGHT, 100, 1280, 800, false),
            new View(ColourScheme.DARK, 100, 700, 500, false),
            new View(ColourScheme.DARK, 100, 1000, 700, false),
            new View(ColourScheme.DARK, 100, 1280, 800, false),
            new View(ColourScheme.HIGH_CONTRAST, 100, 1000, 700, true),
            new View(ColourScheme.LIGHT, 200, 1000, 1000, true),
            new View(ColourScheme.LIGHT, 200, 700, 500, true),
            new View(ColourScheme.LIGHT, 80, 1000, 700, true),
            new View(ColourScheme.LIGHT, 100, 2560, 1440, true));

    private final List<String> wanted;

    private Gallery(List<String> wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] words) throws Exception {
        List<String> wanted = Stream.of(words)
                .flatMap(word -> Arrays.stream(word.split(",", -1)))
                .filter(word -> !word.isBlank())
                .toList();
        new Gallery(wanted).draw();
        System.out.println("Look at " + FOLDER.resolve("index.html").toUri());
        System.exit(0);
    }

    private void draw() throws Exception {
        List<Path> drawn = new ArrayList<>();
        for (Screen screen : Screens.ALL) {
            for (Language language : Language.values()) {
                if (isWanted(screen)) {
                    drawn.addAll(draw(screen, language));
                }
            }
        }
        Files.writeString(FOLDER.resolve("index.html"), page(drawn));
    }

    private boolean isWanted(Screen screen) {
        return wanted.isEmpty() || wanted.stream().anyMatch(screen.name()::contains);
    }

    /** Opens the screen once and turns it through all views, as a person may do while it is open. */
    private static List<Path> draw(Screen screen, Language language) throws Exception {
        Path settings = Files.createTempDirectory("gallery");
        List<Path> drawn = new ArrayList<>();
        try (TestWindow window = screen.show(settings, language, ColourScheme.LIGHT)) {
            for (View view : VIEWS) {
                if (screen.main() || !view.mainOnly()) {
                    Path file = Path.of(screen.name(), language.code() + "-" + view.name() + ".png");
                    window.onFx(() -> {
                        window.window().theme().schemeProperty().set(view.scheme());
                        window.window().theme().zoomProperty().set(view.zoom());
                        size(window, view.width(), view.height());
                        return 0;
                    });
                    Picture.of(window).write(FOLDER.resolve(file));
                    drawn.add(file);
                }
            }
        }
        return drawn;
    }

    // a window cannot be larger than the screen of the headless platform, what is in it can
    private static void size(TestWindow window, int width, int height) {
        window.size(Math.min(width, TestWindow.SCREEN), Math.min(height, TestWindow.SCREEN));
        window.scene().getRoot().resize(width, height);
    }

    private static String page(List<Path> drawn) {
        String pictures = drawn.stream()
                .map(file -> file.toString().replace('\\', '/'))
                .map("<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%1$s</figcaption></figure>\n"
                        ::formatted)
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en"><meta charset="utf-8"><title>Bumerang: every screen</title>
                <style>
                  body { font: 14px sans-serif; display: flex; flex-wrap: wrap; gap: 16px; background: #888 }
                  figure { margin: 0 } img { max-width: 600px; max-height: 600px }
                </style>
                %s</html>
                """.formatted(pictures);
    }
}
