// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bumerang.mail.Unreadable.Reason;

/**
 * Goes through a folder and the folders in it, in the order of the names. Links to folders are not followed. A Maildir's
 * {@code tmp} holds mail that is still being delivered and is left out, as are the files that mail programs keep for
 * themselves.
 */
final class FolderWalk {

    /** Hears of each file, and of each place that could not be entered; both under their path below the folder. */
    interface Visitor {
        /** Returns false to stop. */
        boolean file(Path file, String below);

        void closed(String below, Reason reason, String detail);

        /** A link to a folder, or something that is no file. */
        void passedOver(String below);
    }

    private final ReadLimits limits;
    private final Visitor visitor;
    private int filesLeft;

    FolderWalk(ReadLimits limits, Visitor visitor) {
        this.limits = limits;
        this.visitor = visitor;
        this.filesLeft = limits.files();
    }

    void walk(Path folder) {
        walk(folder, "", limits.folderDepth());
    }

    private boolean walk(Path folder, String below, int depthLeft) {
        List<Path> entries;
        try {
            entries = entries(folder);
        } catch (IOException e) {
            visitor.closed(below, Failures.reason(e), Failures.detail(e));
            return true;
        }
        for (Path entry : entries) {
            String name = below.isEmpty() ? nameOf(entry) : below + "/" + nameOf(entry);
            if (!visit(entry, name, depthLeft)) {
                return false;
            }
        }
        return true;
    }

    private boolean visit(Path entry, String name, int depthLeft) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (depthLeft > 0) {
                return walk(entry, name, depthLeft - 1);
            }
            visitor.closed(name, Reason.OVER_LIMIT, "depth " + limits.folderDepth());
            return true;
        }
        // What went away since the folder was listed is told by opening it.
        if (!Files.isRegularFile(entry) && !Files.notExists(entry)) {
            visitor.passedOver(name);
            return true;
        }
        if (filesLeft-- > 0) {
            return visitor.file(entry, name);
        }
        visitor.closed(name, Reason.OVER_LIMIT, limits.files() + " files");
        return false;
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        boolean maildir = entries.stream().anyMatch(entry -> nameOf(entry).equals("cur"))
                && entries.stream().anyMatch(entry -> nameOf(entry).equals("new"));
        entries.removeIf(entry -> (isPrivate(nameOf(entry)) && !Files.isDirectory(entry))
                || (maildir && nameOf(entry).equals("tmp")));
        entries.sort(Comparator.comparing(FolderWalk::nameOf));
        return entries;
    }

    /** Index and state files of mail programs and desktops: nobody wants to be told that they are no mail. */
    static boolean isPrivate(String name) {
        return name.startsWith(".")
                || name.startsWith("dovecot")
                || name.endsWith(".msf")
                || name.equals("Info.plist")
                || name.equals("table_of_contents");
    }

    private static String nameOf(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
