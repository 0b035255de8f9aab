// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.bumerang.mail.Unreadable.Reason;

/** Finds the file of a message again: in a folder, in an archive, in an archive in an archive. */
final class SourceFinder {

    private final ReadLimits limits;

    /** Does something with a file while it is open. */
    @FunctionalInterface
    interface Use<T> {
        T of(ByteSource file) throws IOException;
    }

    SourceFinder(ReadLimits limits) {
        this.limits = limits;
    }

    /** What the use gives for the file of this source. */
    <T> T at(MailInput input, String source, Use<T> use) throws IOException {
        String below = source.equals(input.name()) ? "" : SourceNames.below(input.name(), source);
        return switch (input) {
            case MailInput.Bytes bytes -> in(ByteSource.of(bytes.content()), below, use);
            case MailInput.Place place -> in(place.path(), below, use);
            case MailInput.Enclosed enclosed -> in(EnclosedMail.open(enclosed, limits), below, use);
        };
    }

    private <T> T in(Path start, String below, Use<T> use) throws IOException {
        Path file = start;
        String rest = below;
        while (Files.isDirectory(file) && !rest.isEmpty()) {
            int slash = rest.indexOf('/');
            file = file.resolve(slash < 0 ? rest : rest.substring(0, slash));
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return in(ByteSource.of(file), rest, use);
    }

    private <T> T in(ByteSource opened, String below, Use<T> use) throws IOException {
        try (ByteSource file = opened) {
            return below.isEmpty()
                    ? use.of(file)
                    : inArchive(file, below, use).orElseThrow(() -> new NoSuchFileException(below));
        }
    }

    private <T> Optional<T> inArchive(ByteSource file, String below, Use<T> use) throws IOException {
        ContentKind kind = ContentKind.of(file.read(0, file.size(), ContentKind.TOP_BYTES));
        if (!(kind instanceof ContentKind.Packed packed)) {
            return Optional.empty();
        }
        Search<T> search = new Search<>(below, use);
        // A single packed file was named after its archive.
        String first = below.indexOf('/') < 0 ? below : below.substring(0, below.indexOf('/'));
        packed.form().open(file, first + ".gz").walk(search);
        return search.found;
    }

    /** Looks for one entry by the name under which it was shown. */
    private final class Search<T> implements Archive.Visitor {

        private final String wanted;
        private final Use<T> use;
        private final EntryNames names = new EntryNames();
        private Optional<T> found = Optional.empty();

        Search(String wanted, Use<T> use) {
            this.wanted = wanted;
            this.use = use;
        }

        @Override
        public boolean file(Archive.Entry entry) throws IOException {
            String shown = names.next(entry.name());
            if (wanted.equals(shown) || wanted.startsWith(shown + "/")) {
                try (InputStream stream = new UnpackingBudget(limits.archives()).open(entry)) {
                    ByteSource content = Unpacked.of(stream, limits).content();
                    found = wanted.equals(shown)
                            ? Optional.of(use.of(content))
                            : inArchive(content, wanted.substring(shown.length() + 1), use);
                }
            }
            return found.isEmpty();
        }

        @Override
        public boolean closed(String name, Reason reason, String detail) {
            if (!name.isEmpty()) {
                names.next(name);
            }
            return true;
        }
    }
}
