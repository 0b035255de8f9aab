// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The files and folders that were opened last, the latest first.
 *
 * @param kept whether they are remembered; if not, there are none
 * @param paths as the person gave them, made absolute; each once, at most {@link #MOST}
 */
public record Recents(boolean kept, List<String> paths) {

    public static final int MOST = 10;

    /** Nothing was opened yet. */
    public static final Recents NONE = new Recents(true, List.of());

    public Recents {
        paths = kept
                ? paths.stream()
                        .filter(path -> !path.isBlank())
                        .distinct()
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /** The same after these were opened, the first of them on top. */
    public Recents with(List<String> opened) {
        return new Recents(kept, Stream.concat(opened.stream(), paths.stream()).toList());
    }

    public Recents without(String path) {
        return new Recents(
                kept, paths.stream().filter(each -> !each.equals(path)).toList());
    }

    public Recents cleared() {
        return new Recents(kept, List.of());
    }

    static Recents of(Lines lines) {
        return new Recents(lines.flag("recent", NONE.kept), lines.texts("recent", MOST));
    }

    void put(Lines lines) {
        lines.put("recent", kept);
        lines.put("recent", paths);
    }
}
