// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.util.Optional;
import org.bumerang.mail.Unreadable.Reason;

/** Reads one file: tells what it is, cuts it into messages, hands them on. */
final class FileReading {

    private static final MboxSplitter.Witness NOBODY = (bytes, offset, length) -> {};

    private final Reading reading;
    private final ReadLimits limits;
    private final String name;
    private final boolean inFolder;
    private int nextIndex;

    FileReading(Reading reading, ReadLimits limits, String name, boolean inFolder) {
        this.reading = reading;
        this.limits = limits;
        this.name = name;
        this.inFolder = inFolder;
    }

    /** Reads the file and gives its SHA-256; empty inside a folder and where the file was not read to its end. */
    String read(ByteSource file) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        MboxSplitter splitter = new MboxSplitter(file, inFolder ? NOBODY : fingerprint);
        Optional<ByteSource> utf8 = Transcoding.of(file);
        boolean whole =
                utf8.isPresent() ? readAs(utf8.get(), new MboxSplitter(utf8.get(), NOBODY)) : readAs(file, splitter);
        if (!whole || inFolder) {
            return "";
        }
        splitter.finish();
        if (splitter.bytesSeen() < file.size()) {
            MessageLocation end = new MessageLocation(name, nextIndex, splitter.bytesSeen(), 0);
            reading.unreadable(end, Reason.MISSING, "shorter");
            return "";
        }
        return fingerprint.hex();
    }

    /** Whether the file was read to its end. */
    private boolean readAs(ByteSource file, MboxSplitter splitter) throws IOException {
        MessageLocation all = new MessageLocation(name, 0, 0, file.size());
        return switch (ContentKind.of(file.read(0, file.size(), ContentKind.TOP_BYTES))) {
            case ContentKind.Empty unused -> true;
            case ContentKind.Mailbox mailbox -> mailbox(file, mailbox, splitter);
            case ContentKind.SingleMessage single -> message(file, single, all);
            case ContentKind.PlainText text ->
                inFolder ? leaveOut(all, Reason.NOT_MAIL, "text") : message(file, text, all);
            case ContentKind.Foreign foreign -> foreign(foreign, all);
        };
    }

    private boolean foreign(ContentKind.Foreign kind, MessageLocation where) {
        if (inFolder) {
            return leaveOut(where, kind.reason(), kind.detail());
        }
        reading.unreadable(where, kind.reason(), kind.detail());
        return false;
    }

    private boolean leaveOut(MessageLocation where, Reason reason, String detail) {
        reading.leftOut(where, reason, detail);
        return false;
    }

    private boolean mailbox(ByteSource file, ContentKind.Mailbox kind, MboxSplitter splitter) throws IOException {
        long start = kind.firstMessage();
        boolean goOn = !kind.damagedTop() || damagedTop(start);
        while (goOn && start < splitter.bytesSeen()) {
            long end = splitter.endOf(start);
            goOn = message(file, kind, new MessageLocation(name, nextIndex++, start, end - start));
            start = end;
        }
        return goOn;
    }

    private boolean damagedTop(long length) {
        return reading.unreadable(new MessageLocation(name, nextIndex++, 0, length), Reason.DAMAGED, "binary");
    }

    private boolean message(ByteSource file, ContentKind kind, MessageLocation where) throws IOException {
        Slice bytes = file.read(where.offset(), where.length(), limits.messageBytes());
        return switch (new MessageDecoder(limits).decode(where, kind, bytes)) {
            case Message message -> reading.message(message);
            case Unreadable item -> reading.unreadable(item.location(), item.reason(), item.detail());
        };
    }
}
