// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import org.bumerang.gui.i18n.Shown;

/** Short names for paths: the file's own, with its folder where several are called the same. */
final class FileNames {

    private final List<String> paths;

    FileNames(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    String of(String path) {
        String name = last(path);
        String folder = folder(path);
        boolean alone = paths.stream().filter(other -> last(other).equals(name)).count() < 2;
        boolean apart = paths.stream()
                        .filter(other ->
                                last(other).equals(name) && last(folder(other)).equals(last(folder)))
                        .count()
                < 2;
        if (alone || folder.isEmpty()) {
            return Shown.line(name);
        }
        return Shown.line(name + " – " + (apart ? last(folder) : folder));
    }

    private static String last(String path) {
        return path.substring(slash(path) + 1);
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, slash(path)));
    }

    private static int slash(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
