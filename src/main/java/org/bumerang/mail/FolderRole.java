// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a folder of a mail program is for, told by its name in the language of whoever set it up. */
public enum FolderRole {
    INBOX,
    /** Copies of what the person sent. */
    SENT,
    DRAFT,
    /** What was never sent either: the outbox, templates. */
    UNSENT,
    TRASH,
    JUNK,
    ARCHIVE,
    /** Folders that exist in every account and in which nobody looks for mail, such as RSS feeds. */
    UNUSED,
    /** Any other folder. */
    OTHER;

    /** Endings of the files and folders in which mailboxes are kept: Thunderbird, Apple Mail, exports, archives. */
    private static final List<String> ENDINGS =
            List.of(".gz", ".zip", ".tar", ".tgz", ".mbox", ".mbx", ".mbs", ".mboxrd", ".sbd", ".imapmbox");

    /** The hierarchy of IMAP servers and of Maildir++ ({@code .INBOX.Sent}). */
    private static final List<String> DOTTED = List.of(".", "inbox.");

    /**
     * The role of the innermost folder in a path that has one; {@code Trash.sbd/Sent} is a Sent folder.
     *
     * @param path names with {@code /} between them, the file's own among them
     */
    public static FolderRole of(String path) {
        List<String> steps = Arrays.asList(path.replace('\\', '/').split("/"));
        return steps.reversed().stream()
                .map(FolderRole::ofStep)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(OTHER);
    }

    /** The role of a single name as a label has it; empty for a name of the person's own. */
    public static Optional<FolderRole> ofName(String name) {
        return FolderNames.role(
                Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether what lies there was never sent, and so must not pass for sent mail. */
    public boolean isUnsent() {
        return this == DRAFT || this == UNSENT;
    }

    /** The part of a path that ends with the innermost folder that has a role; the whole path where none has. */
    public static String folderIn(String path) {
        int end = path.length();
        while (end > 0) {
            int slash = path.lastIndexOf('/', end - 1);
            if (ofStep(path.substring(slash + 1, end)).isPresent()) {
                return path.substring(0, end);
            }
            end = slash;
        }
        return path;
    }

    private static Optional<FolderRole> ofStep(String step) {
        // macOS takes letters and their accents apart in names of files
        String name = Normalizer.normalize(Utf7.decodeFolderName(step), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        String plain = withoutEnding(name);
        if (DOTTED.stream().noneMatch(plain::startsWith)) {
            return FolderNames.role(withoutNumber(plain));
        }
        return Arrays.asList(plain.split("\\.")).reversed().stream()
                .map(part -> FolderNames.role(withoutNumber(part)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String withoutEnding(String name) {
        String rest = name;
        for (String ending : ENDINGS) {
            rest = rest.endsWith(ending) ? rest.substring(0, rest.length() - ending.length()) : rest;
        }
        return rest;
    }

    /** Folders are cut by year or by size: {@code Sent-1}, {@code Gesendet 2024}, {@code Sent (2)}. */
    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && "0123456789-_ ()".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end).strip();
    }
}
