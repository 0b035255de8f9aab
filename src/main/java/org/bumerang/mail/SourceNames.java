// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/** Names of files inside a folder: the folder as given and the path below it, with {@code /}. */
final class SourceNames {

    private SourceNames() {}

    static String join(String folder, String below) {
        return below.isEmpty() ? folder : prefix(folder) + below;
    }

    /** The part of a joined name that was below the folder. */
    static String below(String folder, String joined) {
        return joined.startsWith(prefix(folder))
                ? joined.substring(prefix(folder).length())
                : joined;
    }

    private static String prefix(String folder) {
        return folder.endsWith("/") || folder.endsWith("\\") ? folder : folder + "/";
    }
}
