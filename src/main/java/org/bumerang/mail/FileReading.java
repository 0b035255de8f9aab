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
    String read(ByteSource file) {
        try {
            return readThrough(file);
        } catch (IOException e) {
            reading.unreadable(next(0, 0), Failures.reason(e), Failures.detail(e));
            return "";
        }
    }

    private String readThrough(ByteSource file) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        MboxSplitter splitter = new MboxSplitter(file, inFolder ? NOBODY : fingerprint);
        Optional<ByteSource> rewritten = Transcoding.of(file, limits);
        boolean whole = rewritten.isPresent()
                ? readAs(rewritten.get(), new MboxSplitter(rewritten.get(), NOBODY))
                : readAs(file, splitter);
        if (whole && !inFolder) {
            splitter.finish();
        }
        if (whole && splitter.endsEarly()) {
            reading.unreadable(next(splitter.bytesSeen(), 0), Reason.MISSING, "shorter");
            return "";
        }
        return whole && !inFolder ? fingerprint.hex() : "";
    }

    /** Whether the file was read to its end. */
    private boolean readAs(ByteSource file, MboxSplitter splitter) throws IOException {
        ContentKind kind = ContentKind.of(file.read(0, file.size(), ContentKind.TOP_BYTES));
        return switch (kind) {
            case ContentKind.Empty unused -> true;
            case ContentKind.Mailbox mailbox -> mailbox(file, mailbox, splitter);
            case ContentKind.SingleMessage single -> message(file, single, next(0, file.size()));
            case ContentKind.PlainText text -> text(file, text);
            case ContentKind.Foreign foreign -> foreign(foreign, next(0, file.size()));
        };
    }

    private boolean text(ByteSource file, ContentKind.PlainText kind) throws IOException {
        MessageLocation where = next(0, file.size());
        return inFolder ? leaveOut(where, Reason.NOT_MAIL, "text") : message(file, kind, where);
    }

    private boolean foreign(ContentKind.Foreign kind, MessageLocation where) {
        if (inFolder) {
            return leaveOut(where, kind.reason(), kind.detail());
        }
        reading.unreadable(where, kind.reason(), kind.detail());
        return false;
    }

    /** Notes a file inside a folder that is no mail; the index of a mail folder is not worth a word. */
    private boolean leaveOut(MessageLocation where, Reason reason, String detail) {
        if (detail.equals(ForeignFormats.MAIL_INDEX)) {
            return false;
        }
        reading.leftOut(where, reason, detail);
        return false;
    }

    private boolean mailbox(ByteSource file, ContentKind.Mailbox kind, MboxSplitter splitter) throws IOException {
        long start = kind.firstMessage();
        boolean goOn = !kind.damagedTop() || damagedTop(start);
        while (goOn && start < splitter.bytesSeen()) {
            long end = splitter.endOf(start);
            goOn = message(file, kind, next(start, end - start));
            start = end;
        }
        return goOn;
    }

    private boolean damagedTop(long length) {
        return reading.unreadable(next(0, length), Reason.DAMAGED, "binary");
    }

    private boolean message(ByteSource file, ContentKind kind, MessageLocation where) throws IOException {
        Slice bytes = file.read(where.offset(), where.length(), limits.messageBytes());
        return switch (new MessageDecoder(limits).decode(where, kind, bytes)) {
            case Message message -> reading.message(message);
            case Unreadable item -> reading.unreadable(item.location(), item.reason(), item.detail());
        };
    }

    private MessageLocation next(long offset, long length) {
        return new MessageLocation(name, nextIndex++, offset, length);
    }
}
