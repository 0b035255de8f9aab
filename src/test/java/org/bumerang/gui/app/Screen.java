// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bumerang.explain.Language;
import org.bumerang.settings.ColourScheme;

/**
 * A screen of the program, with the way a person gets to it.
 *
 * @param main whether it stands for its kind where not all can be looked at
 */
record Screen(String name, Story story, Way way, boolean main) {

    /** Keys and clicks. */
    interface Way {
        void go(TestWindow window) throws Exception;
    }

    static Screen of(String name, Story story, Way way) {
        return new Screen(name, story, way, false);
    }

    static Screen main(String name, Story story, Way way) {
        return new Screen(name, story, way, true);
    }

    /** A new window that shows this screen. */
    TestWindow show(Path settings, Language language, ColourScheme scheme) throws Exception {
        return show(settings, language, scheme, window -> {});
    }

    /**
     * A new window that shows this screen.
     *
     * @param first done on the JavaFX thread before anything is loaded
     */
    TestWindow show(Path settings, Language language, ColourScheme scheme, Consumer<TestWindow> first)
            throws Exception {
        TestWindow window = new TestWindow(story.pipeline(), settings, language, scheme);
        window.onFx(() -> {
            first.accept(window);
            return 0;
        });
        window.settle();
        story.open(window);
        way.go(window);
        window.settle();
        return window;
    }

    @Override
    public String toString() {
        return name;
    }
}
