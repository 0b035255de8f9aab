// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.bumerang.explain.Language;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the main screens with the Tab key alone. */
class KeyboardTest {

    private static final int MOST_STOPS = 120;
    /** A ring of two pixels around a small icon has more. */
    private static final int CHANGED_PIXELS = 30;

    private static final int CHANGED_CHANNEL = 40;

    @TempDir
    private Path settings;

    static Stream<Arguments> stops() {
        ColourScheme[] schemes = {ColourScheme.LIGHT, ColourScheme.DARK, ColourScheme.HIGH_CONTRAST};
        List<Screen> main = Screens.ALL.stream()
                .filter(screen -> screen.main() && !screen.name().equals("menu"))
                .toList();
        // every screen once, each colour in turn: all of them together would take minutes
        return Stream.iterate(0, index -> index + 1)
                .limit(main.size())
                .map(index -> Arguments.of(main.get(index), schemes[index % schemes.length]));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void tabComesToEverythingAndIsSeenThere(Screen screen, ColourScheme scheme) throws Exception {
        try (TestWindow window = screen.show(settings, Language.EN, scheme)) {
            window.rest();
            Scene scene = window.onFx(window::front);
            List<Node> reached = new ArrayList<>();
            List<String> unseen = new ArrayList<>();
            Node first = window.onFx(scene::getFocusOwner);
            BufferedImage before = window.onFx(() -> Picture.drawn(scene));
            for (int stop = 0; stop < MOST_STOPS; stop++) {
                window.press(KeyCode.TAB);
                Node owner = window.onFx(scene::getFocusOwner);
                if (reached.contains(owner)) {
                    break;
                }
                reached.add(owner);
                BufferedImage after = window.onFx(() -> Picture.drawn(scene));
                Bounds place = window.onFx(() -> owner.localToScene(owner.getLayoutBounds()));
                boolean onlyOne = reached.size() == 1 && owner.equals(first);
                if (!onlyOne && changed(before, after, place) < CHANGED_PIXELS) {
                    // on a busy machine the picture can be older than the focus
                    window.rest();
                    after = window.onFx(() -> Picture.drawn(scene));
                    if (changed(before, after, place) < CHANGED_PIXELS) {
                        unseen.add(owner.toString());
                    }
                }
                before = after;
            }
            assertEquals(List.of(), missed(window, scene, reached), "not reached by Tab");
            assertEquals(List.of(), unseen, "where the keyboard is cannot be seen");
        }
    }

    private static List<String> missed(TestWindow window, Scene scene, List<Node> reached) {
        return window.onFx(() -> TestWindow.everything(scene.getRoot()).stream()
                .filter(node -> node.isFocusTraversable() && TestWindow.isShown(node) && !node.isDisabled())
                .filter(node -> !(node instanceof MenuBar))
                .filter(node -> !reached.contains(node) && !isOneOfAGroup(node, reached))
                .map(Node::toString)
                .toList());
    }

    /** The arrow keys lead from one radio button to the next. */
    private static boolean isOneOfAGroup(Node node, List<Node> reached) {
        return node instanceof RadioButton radio
                && reached.stream()
                        .anyMatch(other -> other instanceof RadioButton and
                                && radio.getToggleGroup().equals(and.getToggleGroup()));
    }

    private static long changed(BufferedImage before, BufferedImage after, Bounds place) {
        int left = Math.max(0, (int) place.getMinX() - 4);
        int top = Math.max(0, (int) place.getMinY() - 4);
        int right = Math.min(after.getWidth(), (int) place.getMaxX() + 4);
        int bottom = Math.min(after.getHeight(), (int) place.getMaxY() + 4);
        long changed = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                changed += differs(before.getRGB(x, y), after.getRGB(x, y)) ? 1 : 0;
            }
        }
        return changed;
    }

    private static boolean differs(int one, int other) {
        return Stream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CHANGED_CHANNEL);
    }
}
