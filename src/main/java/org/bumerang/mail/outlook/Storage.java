// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;

/**
 * One storage of an Outlook file, be it a message, a recipient or an attachment, and its properties ([MS-OXMSG] 2.2 to 2.4).
 * Short values stand in one stream, long ones in a stream each. What is broken is absent.
 */
final class Storage {

    static final String PROPERTIES = "__properties_version1.0";

    /** Where the short values begin in the storage of a file, an enclosed message, a recipient or attachment. */
    static final int OF_FILE = 32;

    static final int OF_ENCLOSED = 24;
    static final int OF_PART = 8;

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int MOST_SHORT_VALUES = 2_000;
    private static final int ENTRY = 16;
    private static final int CHUNK = 4096;
    private static final String UNICODE = "001F";
    private static final String CODE_PAGE_TEXT = "001E";
    private static final String BINARY = "0102";
    private static final String OBJECT = "000D";
    private static final long TICKS = 10_000_000;
    private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;
    private static final long LAST_SECOND = 253_402_300_799L;

    private final DirectoryEntry directory;
    private final ReadBudget budget;
    private final Map<Integer, Long> shortValues;
    private final Charset charset;

    private Storage(DirectoryEntry directory, ReadBudget budget, int start, Optional<Charset> inherited) {
        this.directory = directory;
        this.budget = budget;
        this.shortValues = shortValues(ByteBuffer.wrap(stream(PROPERTIES)), start);
        this.charset = inherited
                .or(() -> number(Tag.CODE_PAGE).flatMap(CodePage::eightBit))
                .or(() -> number(Tag.LOCALE).flatMap(CodePage::ofLanguage))
                .or(() -> number(Tag.INTERNET_CODE_PAGE).flatMap(CodePage::eightBit))
                .orElse(CodePage.WESTERN);
    }

    /** A message, at the root of its file or as an attachment. */
    static Storage ofMessage(DirectoryEntry directory, ReadBudget budget, int start) {
        return new Storage(directory, budget, start, Optional.empty());
    }

    /** The text, in Unicode or in the code page of the message; absent when it is empty. */
    Optional<String> text(Tag tag) {
        String unicode = new String(stream(name(tag, UNICODE)), StandardCharsets.UTF_16LE);
        String text = unicode.isEmpty() ? CodePage.decode(stream(name(tag, CODE_PAGE_TEXT)), charset) : unicode;
        return Optional.of(text.replace("\0", "")).filter(found -> !found.isBlank());
    }

    byte[] bytes(Tag tag) {
        return stream(name(tag, BINARY));
    }

    /** How many bytes there are, without reading them. */
    long size(Tag tag) {
        return document(name(tag, BINARY)).map(DocumentEntry::getSize).orElse(0);
    }

    Optional<Integer> number(Tag tag) {
        return Optional.ofNullable(shortValues.get(tag.id() << 16 | 0x0003)).map(Long::intValue);
    }

    /** A time, counted in the file in tenths of a microsecond since 1601 ([MS-OXCDATA] 2.11.1). */
    Optional<Instant> time(Tag tag) {
        return Optional.ofNullable(shortValues.get(tag.id() << 16 | 0x0040))
                .map(ticks -> ticks / TICKS - SECONDS_1601_TO_1970)
                .filter(seconds -> seconds > -SECONDS_1601_TO_1970 && seconds < LAST_SECOND)
                .map(Instant::ofEpochSecond);
    }

    List<Storage> recipients() {
        return parts("__recip_version1.0_", ReadBudget.MOST_RECIPIENTS);
    }

    List<Storage> attachments() {
        return parts("__attach_version1.0_", ReadBudget.MOST_ATTACHMENTS);
    }

    /** The message that an attachment is. */
    Optional<Storage> enclosed() {
        return entry(name(Tag.ATTACH_CONTENT, OBJECT))
                .filter(DirectoryEntry.class::isInstance)
                .map(DirectoryEntry.class::cast)
                .filter(inner -> inner.hasEntryCaseInsensitive(PROPERTIES))
                .map(inner -> ofMessage(inner, budget, OF_ENCLOSED));
    }

    private List<Storage> parts(String prefix, int most) {
        return StreamSupport.stream(directory.spliterator(), false)
                .filter(DirectoryEntry.class::isInstance)
                .map(DirectoryEntry.class::cast)
                .filter(part -> part.getName().toLowerCase(Locale.ROOT).startsWith(prefix))
                .sorted((one, other) -> one.getName().compareToIgnoreCase(other.getName()))
                .limit(most)
                .map(part -> new Storage(part, budget, OF_PART, Optional.of(charset)))
                .toList();
    }

    private static String name(Tag tag, String type) {
        return "__substg1.0_%04X%s".formatted(tag.id(), type);
    }

    private Map<Integer, Long> shortValues(ByteBuffer stream, int start) {
        Map<Integer, Long> values = new HashMap<>();
        stream.order(ByteOrder.LITTLE_ENDIAN);
        for (int at = start; at + ENTRY <= stream.limit() && values.size() < MOST_SHORT_VALUES; at += ENTRY) {
            values.putIfAbsent(stream.getInt(at), stream.getLong(at + 8));
        }
        return values;
    }

    private Optional<Entry> entry(String name) {
        try {
            return directory.hasEntryCaseInsensitive(name)
                    ? Optional.of(directory.getEntryCaseInsensitive(name))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<DocumentEntry> document(String name) {
        return entry(name).filter(DocumentEntry.class::isInstance).map(DocumentEntry.class::cast);
    }

    private byte[] stream(String name) {
        return document(name).map(this::read).orElseGet(() -> new byte[0]);
    }

    /** The bytes of a stream as far as they can be read. */
    private byte[] read(DocumentEntry document) {
        int wanted = budget.take(document.getSize(), LONGEST_TEXT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DocumentInputStream stream = new DocumentInputStream(document)) {
            byte[] chunk = new byte[CHUNK];
            while (bytes.size() < wanted) {
                int read = stream.read(chunk, 0, Math.min(CHUNK, wanted - bytes.size()));
                if (read <= 0) {
                    return bytes.toByteArray();
                }
                bytes.write(chunk, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes where a chain of sectors is broken; the bytes before that are good.
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
