// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.start;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The folder through which files are handed over. A request is a file with one {@code file:} link a line, which keeps names
 * of any letters whole; it appears in one step, and whoever deletes it has it. What does not look like a request of this
 * person, of the last moments and of bearable size is deleted unread.
 */
final class HandoverFolder {

    static final Duration OLDEST = Duration.ofSeconds(10);

    private static final String ENDING = ".open";
    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_REQUESTS = 100;

    private final Path folder;

    HandoverFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, for nobody else to look into. */
    void make() throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Asks for these files; empty where they are too many to be handed over. */
    Optional<Path> request(List<Path> files) throws IOException {
        String lines = files.stream()
                .map(file -> file.toAbsolutePath().toUri().toASCIIString() + "\n")
                .collect(Collectors.joining());
        if (files.size() > MOST_FILES || lines.length() > MOST_BYTES) {
            return Optional.empty();
        }
        Path fresh = Files.createTempFile(folder, "request", ".new");
        Files.writeString(fresh, lines, StandardCharsets.US_ASCII);
        Path request = fresh.resolveSibling(fresh.getFileName() + ENDING);
        return Optional.of(Files.move(fresh, request, StandardCopyOption.ATOMIC_MOVE));
    }

    /** The requests that wait. */
    List<Path> requests() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path request : stream) {
                if (found.size() < MOST_REQUESTS) {
                    found.add(request);
                }
            }
        }
        return found;
    }

    /** Takes a request: what it asks for, or nothing if it was taken back, is too old or none at all. */
    Optional<List<Path>> take(Path request, Instant now) throws IOException {
        boolean good = isGood(request, now);
        List<Path> files = good ? files(request) : List.of();
        return Files.deleteIfExists(request) && good ? Optional.of(files) : Optional.empty();
    }

    private boolean isGood(Path request, Instant now) throws IOException {
        return Files.isRegularFile(request, LinkOption.NOFOLLOW_LINKS)
                && Files.size(request) <= MOST_BYTES
                && Files.getOwner(request).equals(Files.getOwner(folder))
                && Files.getLastModifiedTime(request).toInstant().isAfter(now.minus(OLDEST));
    }

    private static List<Path> files(Path request) throws IOException {
        return Files.readString(request, StandardCharsets.ISO_8859_1)
                .lines()
                .limit(MOST_FILES)
                .flatMap(line -> file(line).stream())
                .toList();
    }

    private static Optional<Path> file(String link) {
        try {
            URI uri = URI.create(link);
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
