// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes Outlook files as [MS-OXMSG] lays them out: a stream for each long value, one for all the short ones. */
final class MsgFile {

    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private final Map<Integer, Long> shortValues = new LinkedHashMap<>();
    private final List<MsgFile> recipients = new ArrayList<>();
    private final List<MsgFile> attachments = new ArrayList<>();
    private final List<MsgFile> enclosed = new ArrayList<>();

    static MsgFile ofClass(String messageClass) {
        return new MsgFile().put(Tag.MESSAGE_CLASS, messageClass);
    }

    MsgFile put(Tag tag, String unicode) {
        return stream(tag, "001F", unicode.getBytes(StandardCharsets.UTF_16LE));
    }

    MsgFile put(Tag tag, String text, Charset codePage) {
        return stream(tag, "001E", text.getBytes(codePage));
    }

    MsgFile put(Tag tag, byte[] bytes) {
        return stream(tag, "0102", bytes);
    }

    MsgFile put(Tag tag, int number) {
        shortValues.put(tag.id() << 16 | 0x0003, (long) number & 0xFFFFFFFFL);
        return this;
    }

    MsgFile put(Tag tag, Instant time) {
        shortValues.put(tag.id() << 16 | 0x0040, (time.getEpochSecond() + 11_644_473_600L) * 10_000_000);
        return this;
    }

    MsgFile recipient(MsgFile recipient) {
        recipients.add(recipient);
        return this;
    }

    MsgFile recipient(String name, String address) {
        return recipient(new MsgFile()
                .put(Tag.RECIPIENT_TYPE, 1)
                .put(Tag.DISPLAY_NAME, name)
                .put(Tag.EMAIL_ADDRESS, address));
    }

    MsgFile attachment(MsgFile attachment) {
        attachments.add(attachment);
        return this;
    }

    MsgFile attachment(String name, String type, byte[] content) {
        return attachment(new MsgFile()
                .put(Tag.ATTACH_LONG_NAME, name)
                .put(Tag.ATTACH_TYPE, type)
                .put(Tag.ATTACH_CONTENT, content));
    }

    MsgFile enclosed(MsgFile message) {
        MsgFile attachment = new MsgFile();
        attachment.enclosed.add(message);
        return attachment(attachment);
    }

    byte[] bytes() {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(file.getRoot(), Storage.OF_FILE);
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MsgFile stream(Tag tag, String type, byte[] bytes) {
        streams.put("__substg1.0_%04X%s".formatted(tag.id(), type), bytes);
        return this;
    }

    private void write(DirectoryEntry directory, int start) throws IOException {
        directory.createDocument(Storage.PROPERTIES, new ByteArrayInputStream(shortValues(start)));
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            directory.createDocument(stream.getKey(), new ByteArrayInputStream(stream.getValue()));
        }
        parts(directory, "__recip_version1.0_#%08X", recipients);
        parts(directory, "__attach_version1.0_#%08X", attachments);
        for (MsgFile message : enclosed) {
            message.write(directory.createDirectory("__substg1.0_3701000D"), Storage.OF_ENCLOSED);
        }
    }

    private static void parts(DirectoryEntry directory, String name, List<MsgFile> parts) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).write(directory.createDirectory(name.formatted(i)), Storage.OF_PART);
        }
    }

    private byte[] shortValues(int start) {
        ByteBuffer bytes = ByteBuffer.allocate(start + 16 * shortValues.size()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(start);
        shortValues.forEach((tag, value) -> bytes.putInt(tag).putInt(6).putLong(value));
        return bytes.array();
    }
}
