// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.util.Optional;
import java.util.Set;

/**
 * What the window remembers between runs. Each part reads and writes its own lines of the file.
 *
 * @param language {@code de} or {@code en}; empty follows the system
 * @param history whether checks are remembered, to say the next time what is new
 * @param overview whether the overview is unfolded
 */
public record Settings(
        Optional<String> language,
        Look look,
        WindowPlace window,
        ListLayout list,
        Recents recents,
        boolean history,
        boolean overview) {

    private static final Set<String> LANGUAGES = Set.of("de", "en");

    /** Nothing is remembered yet. */
    public static final Settings FIRST_RUN = of(new Lines());

    static Settings of(Lines lines) {
        return new Settings(
                lines.text("language").filter(LANGUAGES::contains),
                Look.of(lines),
                WindowPlace.of(lines),
                ListLayout.of(lines),
                Recents.of(lines),
                lines.flag("history", true),
                lines.flag("overview", true));
    }

    void put(Lines lines) {
        language.ifPresent(code -> lines.put("language", code));
        look.put(lines);
        window.put(lines);
        list.put(lines);
        recents.put(lines);
        lines.put("history", history);
        lines.put("overview", overview);
    }

    public Settings withLanguage(String other) {
        return new Settings(Optional.of(other), look, window, list, recents, history, overview);
    }

    public Settings withLook(Look other) {
        return new Settings(language, other, window, list, recents, history, overview);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(language, look, other, list, recents, history, overview);
    }

    public Settings withList(ListLayout other) {
        return new Settings(language, look, window, other, recents, history, overview);
    }

    public Settings withRecents(Recents other) {
        return new Settings(language, look, window, list, other, history, overview);
    }

    public Settings withHistory(boolean other) {
        return new Settings(language, look, window, list, recents, other, overview);
    }

    public Settings withOverview(boolean other) {
        return new Settings(language, look, window, list, recents, history, other);
    }
}
