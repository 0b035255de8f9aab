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

    private static final List<ColourScheme> TWO = List.of(ColourScheme.LIGHT, ColourScheme.DARK);
    private static final List<ColourScheme> THREE =
            List.of(ColourScheme.LIGHT, ColourScheme.DARK, ColourScheme.HIGH_CONTRAST);
    private static final List<ColourScheme> ONE = List.of(ColourScheme.LIGHT);

    /** How a screen is looked at. Only the main screens are drawn in sizes that are not for always. */
    private record Size(int width, int height, int zoom, boolean always, List<ColourScheme> schemes) {

        String name() {
            return width + "x" + height + (zoom == 100 ? "" : "-" + zoom);
        }
    }

    private static final List<Size> SIZES = List.of(
            new Size(700, 500, 100, true, TWO),
            new Size(1000, 700, 100, true, THREE),
            new Size(1280, 800, 100, true, TWO),
            new Size(1000, 1000, 200, false, ONE),
            new Size(700, 500, 200, false, ONE),
            new Size(1000, 700, 80, false, ONE),
            new Size(3840, 2160, 100, false, ONE));

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

    /** Goes to the screen in each size, as the way may depend on it, and turns it through the colours. */
    private static List<Path> draw(Screen screen, Language language) throws Exception {
        List<Path> drawn = new ArrayList<>();
        for (Size size : SIZES) {
            if (screen.main() || size.always()) {
                Path settings = Files.createTempDirectory("gallery");
                try (TestWindow window =
                        screen.show(settings, language, ColourScheme.LIGHT, shown -> size(shown, size))) {
                    for (ColourScheme scheme : size.schemes()) {
                        window.onFx(() -> {
                            window.window().theme().schemeProperty().set(scheme);
                            Picture.page(window).getRoot().resize(size.width(), size.height());
                            return 0;
                        });
                        Path file = Path.of(
                                screen.name(), language.code() + "-" + name(scheme) + "-" + size.name() + ".png");
                        Picture.of(window).write(FOLDER.resolve(file));
                        drawn.add(file);
                    }
                }
            }
        }
        return drawn;
    }

    private static String name(ColourScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // a window cannot be larger than the screen of the headless platform, what is in it can
    private static void size(TestWindow window, Size size) {
        window.window().theme().zoomProperty().set(size.zoom());
        window.size(Math.min(size.width(), TestWindow.SCREEN), Math.min(size.height(), TestWindow.SCREEN));
        window.scene().getRoot().resize(size.width(), size.height());
    }

    private static String page(List<Path> drawn) {
        String pictures = drawn.stream()
                .map(file -> file.toString().replace('\\', '/'))
                .map(
                        "<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%1$s</figcaption></figure>\n"
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
