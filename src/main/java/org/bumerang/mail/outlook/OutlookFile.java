// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads an Outlook message file ([MS-OXMSG]) and writes the mail that it holds. What cannot be read of it is left out; a file
 * that is broken altogether, or is another kind of compound file, gives nothing. Never throws for a file, however broken.
 */
public final class OutlookFile {

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

    /** The mail in a file that is in memory, of which there are so many bytes. */
    public static Optional<byte[]> asMail(InputStream file, long fileBytes, int mostBytes) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file)) {
            return asMail(compound.getRoot(), new ReadBudget(fileBytes, mostBytes));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> asMail(DirectoryNode root, ReadBudget budget) {
        if (!root.hasEntryCaseInsensitive(Storage.PROPERTIES)) {
            return Optional.empty();
        }
        Storage message = Storage.ofMessage(root, budget, Storage.OF_FILE);
        return Optional.of(new MailWriter(ReadBudget.DEEPEST).write(message));
    }
}
