// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads an Outlook message file ([MS-OXMSG]) and writes the mail that it holds. What cannot be read of it is left out; a file
 * that is broken altogether, or is another kind of compound file, gives nothing. Never throws for a file, however broken.
 */
public final class OutlookFile {

    /** The first line of each mail that is written; a source that begins with it is not as the network brought it. */
    private static final String REBUILT = "X-Bumerang: put together again from an Outlook file";

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int TABLES = 44;
    private static final int SPARE_TABLES = 4;

    private OutlookFile() {}

    /**
     * The mail in a file. Only the parts that are needed are read; the channel stays open and its position is moved.
     *
     * @param mostBytes how much of the contents is taken
     */
    public static Optional<byte[]> asMail(FileChannel file, int mostBytes) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file, true, false)) {
            return asMail(compound.getRoot(), new ReadBudget(file.size(), mostBytes));
        } catch (IOException | RuntimeException e) {
            // The library has no exception of its own for a broken file.
            return Optional.empty();
        }
    }

    /** The mail in a file that is in memory. */
    public static Optional<byte[]> asMail(ByteBuffer file, int mostBytes) {
        if (claimsTooMuch(file)) {
            return Optional.empty();
        }
        InputStream bytes =
                new ByteArrayInputStream(file.array(), file.arrayOffset() + file.position(), file.remaining());
        try (POIFSFileSystem compound = new POIFSFileSystem(bytes)) {
            return asMail(compound.getRoot(), new ReadBudget(file.remaining(), mostBytes));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the source of a mail was written here. */
    public static boolean isRebuilt(String source) {
        return source.startsWith(REBUILT);
    }

    /** The library takes as much memory as the header says that there are sectors ([MS-CFB] 2.2). */
    private static boolean claimsTooMuch(ByteBuffer file) {
        ByteBuffer header = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (header.remaining() < HEADER) {
            return true;
        }
        int shift = header.getShort(SECTOR_SHIFT);
        int tables = header.getInt(TABLES);
        boolean known = shift == 9 || shift == 12;
        return !known || tables < 0 || tables > SPARE_TABLES + file.remaining() / (1L << shift) / (1L << (shift - 2));
    }

    private static Optional<byte[]> asMail(DirectoryNode root, ReadBudget budget) {
        if (!root.hasEntryCaseInsensitive(Storage.PROPERTIES)) {
            return Optional.empty();
        }
        Storage message = Storage.ofMessage(root, budget, Storage.OF_FILE);
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes((REBUILT + "\r\n").getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes(new MailWriter(ReadBudget.DEEPEST).write(message));
        return Optional.of(mail.toByteArray());
    }
}
