// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the Sent folder that a mail program keeps beside a folder of the same account. Only where the program's own files
 * show that both are folders of one: Thunderbird writes an index with the ending {@code .msf} beside each, and keeps the
 * folders in a folder in {@code Name.sbd}; Apple Mail keeps each as {@code Name.mbox} with an {@code Info.plist} in it. Two
 * files that merely lie side by side are none.
 */
public final class AccountFolder {

    private static final int MOST_ENTRIES = 2_000;
    private static final int LEVELS = 5;
    private static final String BELOW = ".sbd";
    private static final String APPLE = ".mbox";

    private AccountFolder() {}

    /** The Sent folders beside this one, in the order of their names; none for a folder of sent or unsent mail. */
    public static List<MailInput> sentBeside(MailInput input) {
        if (!(input instanceof MailInput.Place place) || !isFolder(place.path())) {
            return List.of();
        }
        FolderRole role = FolderRole.of(nameOf(place.path()));
        if (role == FolderRole.SENT || role.isUnsent()) {
            return List.of();
        }
        Path account = account(place.path());
        List<Path> candidates = new ArrayList<>(entries(account));
        entries(account).stream()
                .filter(AccountFolder::mayHoldFolders)
                .forEach(folder -> candidates.addAll(entries(folder)));
        return candidates.stream()
                .filter(path -> FolderRole.of(nameOf(path)) == FolderRole.SENT && isFolder(path))
                .<MailInput>map(path -> MailInput.Place.of(path.toString()))
                .toList();
    }

    private static boolean isFolder(Path path) {
        boolean thunderbird = Files.isRegularFile(path.resolveSibling(nameOf(path) + ".msf"), LinkOption.NOFOLLOW_LINKS)
                && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        return thunderbird || (nameOf(path).endsWith(APPLE) && Files.isRegularFile(path.resolve("Info.plist")));
    }

    private static boolean mayHoldFolders(Path path) {
        String name = nameOf(path);
        return (name.endsWith(BELOW) || name.endsWith(APPLE)) && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The folder that holds all folders of the account. */
    private static Path account(Path folder) {
        Path at = parent(folder);
        for (int level = 0; level < LEVELS && mayHoldFolders(at); level++) {
            at = parent(at);
        }
        return at;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.add(entry);
                if (entries.size() == MOST_ENTRIES) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // what cannot be looked into holds nothing that could be found
        }
        entries.sort(null);
        return entries;
    }
}
