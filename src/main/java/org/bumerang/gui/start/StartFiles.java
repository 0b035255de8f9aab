// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a start was given.
 *
 * @param paths as given; they need not exist
 * @param impossible what can be the name of no file on this system
 */
public record StartFiles(List<Path> paths, List<String> impossible) {

    public StartFiles {
        paths = List.copyOf(paths);
        impossible = List.copyOf(impossible);
    }

    public static StartFiles of(List<String> arguments) {
        List<Path> paths = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        for (String argument : arguments) {
            try {
                paths.add(Path.of(argument));
            } catch (InvalidPathException e) {
                impossible.add(argument);
            }
        }
        return new StartFiles(paths, impossible);
    }
}
