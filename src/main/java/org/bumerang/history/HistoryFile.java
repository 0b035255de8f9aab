// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of the history, and the key of its hashes beside it. Whatever cannot be read, another version wrote or belongs to
 * another key is as if it were not there. Only its owner may read it, where the file system knows owners.
 */
final class HistoryFile {

    private static final String FORMAT = "bumerang-history-2";
    private static final long LARGEST_FILE = 64L << 20;
    private static final int MOST_MAILBOXES = 20;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Path keyFile;

    HistoryFile(Path folder) {
        file = folder.resolve("history");
        keyFile = folder.resolve("history.key");
    }

    /** The seal with the key of this computer, which is made if there is none. */
    Seal seal() throws IOException {
        Optional<byte[]> known = key();
        if (known.isPresent()) {
            return new Seal(known.get());
        }
        byte[] key = Seal.freshKey();
        replace(keyFile, List.of(HexFormat.of().formatHex(key)));
        return new Seal(key);
    }

    /** The latest checked first. */
    List<Mailbox> read() throws IOException {
        Optional<byte[]> key = key();
        if (key.isEmpty() || !Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            var line = lines.iterator();
            if (!line.hasNext() || !line.next().equals(head(new Seal(key.get())))) {
                return List.of();
            }
            MailboxLines mailboxes = new MailboxLines();
            line.forEachRemaining(mailboxes::read);
            return mailboxes.all();
        }
    }

    void write(List<Mailbox> mailboxes, Seal seal) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(head(seal));
        mailboxes.stream().limit(MOST_MAILBOXES).forEach(mailbox -> MailboxLines.write(mailbox, lines));
        replace(file, lines);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(keyFile);
    }

    private Optional<byte[]> key() throws IOException {
        if (!Files.isRegularFile(keyFile) || Files.size(keyFile) > LARGEST_FILE) {
            return Optional.empty();
        }
        String text = Files.readString(keyFile, StandardCharsets.ISO_8859_1).strip();
        try {
            return Optional.of(HexFormat.of().parseHex(text)).filter(bytes -> bytes.length == KEY_BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Also says whether the key is the one that the hashes were made with. */
    private static String head(Seal seal) {
        return FORMAT + " " + seal.of("format", FORMAT);
    }

    private void replace(Path target, List<String> lines) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly(fresh));
        Files.write(fresh, lines, StandardCharsets.ISO_8859_1);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[] {};
    }
}
