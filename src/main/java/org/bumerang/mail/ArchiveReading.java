// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.io.InputStream;
import org.bumerang.mail.Unreadable.Reason;

/** Reads the files in one archive, each as if it lay in a folder. A broken one is told and costs none of the others. */
final class ArchiveReading implements Archive.Visitor {

    /** Where macOS puts what it knows of the files beside them. */
    private static final String MAC_ATTRIBUTES = "__MACOSX/";

    private final Reading reading;
    private final ReadLimits limits;
    private final String name;
    private final int depthLeft;
    private final EntryNames names = new EntryNames();
    private boolean lockedTold;

    /**
     * @param name the archive's own
     * @param depthLeft how many archives in one another may still be opened
     */
    ArchiveReading(Reading reading, ReadLimits limits, String name, int depthLeft) {
        this.reading = reading;
        this.limits = limits;
        this.name = name;
        this.depthLeft = depthLeft;
    }

    @Override
    public boolean file(Archive.Entry entry) throws IOException {
        String shown = names.next(entry.name());
        if (shown.startsWith(MAC_ATTRIBUTES) || FolderWalk.isPrivate(shown.substring(shown.lastIndexOf('/') + 1))) {
            return true;
        }
        if (!reading.unpacking().enter()) {
            throw new LimitPassed("files " + limits.archives().entries());
        }
        if (depthLeft == limits.archives().depth() - 1) {
            reading.at(entry);
        }
        FileReading file = new FileReading(reading, limits, SourceNames.join(name, shown), true, depthLeft);
        try (InputStream stream = reading.unpacking().open(entry)) {
            Unpacked unpacked = Unpacked.of(stream, limits);
            file.read(unpacked.content());
            unpacked.failure().ifPresent(file::fail);
        } catch (IOException e) {
            file.fail(e);
        }
        return reading.goesOn() && !reading.unpacking().isSpent();
    }

    /** Tells of a password once for the archive: whoever packed it locked all of it. */
    @Override
    public boolean closed(String entryName, Reason reason, String detail) {
        String shown = entryName.isEmpty() ? "" : names.next(entryName);
        if (reason != Reason.LOCKED) {
            return reading.unreadable(Reading.nowhere(SourceNames.join(name, shown)), reason, detail);
        }
        boolean told = lockedTold;
        lockedTold = true;
        return told || reading.unreadable(Reading.nowhere(name), reason, detail);
    }
}
