// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers which delivery reports a check found, so that the next check of the same places can say how many are new. The
 * file holds dates and hashes only: no address, no subject, no path. One line a check: the hash of its places, its time, the
 * hashes of its reports.
 */
public final class CheckHistory {
    private static final int KEPT_CHECKS = 50;
    private static final int KEPT_REPORTS = 200_000;
    private static final long LARGEST_FILE = 64L << 20;
    private static final int HASH_BYTES = 8;
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Path file;

    public CheckHistory(Path file) {
        this.file = file;
    }

    /**
     * What changed since the last check.
     *
     * @param last when that was; empty if there was none
     * @param fresh how many reports are new
     */
    public record Comparison(Optional<Instant> last, int fresh) {}

    private record Entry(String places, Instant time, Set<String> reports) {

        String line() {
            return places + " " + time + " " + String.join(" ", reports);
        }

        /** Empty for a line that somebody broke: that check is forgotten. */
        static Optional<Entry> of(String line) {
            List<String> words = SPACE.splitAsStream(line).toList();
            try {
                return words.size() < 2
                        ? Optional.empty()
                        : Optional.of(new Entry(
                                words.getFirst(),
                                Instant.parse(words.get(1)),
                                new TreeSet<>(words.subList(2, words.size()))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** Compares with the last check of the same places, whatever their order, and remembers this one instead. */
    public Comparison compare(Collection<String> places, Collection<String> reports, Instant now) throws IOException {
        String key = hash(String.join("\n", new TreeSet<>(places)));
        Set<String> found = reports.stream()
                .limit(KEPT_REPORTS)
                .map(CheckHistory::hash)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Entry> entries = read();
        Optional<Entry> last =
                entries.stream().filter(entry -> entry.places().equals(key)).findFirst();
        Set<String> known = last.map(Entry::reports).orElse(Set.of());
        int fresh = Math.toIntExact(
                found.stream().filter(report -> !known.contains(report)).count());
        Stream<Entry> others = entries.stream().filter(entry -> !entry.places().equals(key));
        write(Stream.concat(Stream.of(new Entry(key, now, found)), others)
                .limit(KEPT_CHECKS)
                .toList());
        return new Comparison(last.map(Entry::time), fresh);
    }

    private List<Entry> read() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.flatMap(line -> Entry.of(line).stream()).toList();
        }
    }

    private void write(List<Entry> entries) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, entries.stream().map(Entry::line).toList(), StandardCharsets.ISO_8859_1);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
