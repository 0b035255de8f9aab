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
    private final int archivesLeft;
    private int nextIndex;

    FileReading(Reading reading, ReadLimits limits, String name, boolean inFolder) {
        this(reading, limits, name, inFolder, limits.archives().depth());
    }

    /** @param archivesLeft how many archives in one another may be opened */
    FileReading(Reading reading, ReadLimits limits, String name, boolean inFolder, int archivesLeft) {
        this.reading = reading;
        this.limits = limits;
        this.name = name;
        this.inFolder = inFolder;
        this.archivesLeft = archivesLeft;
    }

    /** Reads the file and gives its SHA-256; empty inside a folder and where the file was not read to its end. */
    String read(ByteSource file) {
        try {
            return readThrough(file);
        } catch (IOException e) {
            fail(e);
            return "";
        }
    }

    /** Tells what ended the file too early. */
    void fail(IOException failure) {
        reading.unreadable(next(0, 0), Failures.reason(failure), Failures.detail(failure));
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
        if (!(kind instanceof ContentKind.Packed) && !reading.wants(name)) {
            return false;
        }
        return switch (kind) {
            case ContentKind.Empty unused -> true;
            case ContentKind.Mailbox mailbox -> mailbox(file, mailbox, splitter);
            case ContentKind.SingleMessage single -> single(file, single);
            case ContentKind.Framed framed -> framed(file, framed);
            case ContentKind.PlainText text -> text(file, text);
            case ContentKind.Packed packed -> packed(file, packed.form());
            case ContentKind.Foreign foreign -> foreign(foreign, next(0, sizeOf(file)));
        };
    }

    private boolean single(ByteSource file, ContentKind kind) throws IOException {
        Slice bytes = file.read(0, file.size(), limits.messageBytes());
        long length = file.size() == ByteSource.UNKNOWN_SIZE ? bytes.length() : file.size();
        return message(kind, next(0, length), bytes);
    }

    private boolean framed(ByteSource file, ContentKind.Framed kind) throws IOException {
        MessageLocation where = next(kind.start(), Math.min(kind.length(), file.size() - kind.start()));
        if (AppleMail.isPartial(name)) {
            reading.aside(Aside.Kind.INCOMPLETE, where);
        }
        return message(kind, where, file.read(where.offset(), where.length(), limits.messageBytes()));
    }

    private static long sizeOf(ByteSource file) {
        return file.size() == ByteSource.UNKNOWN_SIZE ? 0 : file.size();
    }

    private boolean text(ByteSource file, ContentKind.PlainText kind) throws IOException {
        if (!inFolder || SavedText.mayBeNotice(name, file)) {
            return single(file, kind);
        }
        boolean page = kind.type().equals(ContentKind.HTML);
        return leaveOut(new Unreadable(next(0, sizeOf(file)), Reason.NOT_MAIL, page ? "HTML" : "text"));
    }

    private boolean packed(ByteSource file, Packing form) throws IOException {
        if (archivesLeft == 0) {
            return reading.unreadable(
                    next(0, 0),
                    Reason.OVER_LIMIT,
                    "archives " + limits.archives().depth());
        }
        reading.inArchive();
        form.open(file, name).walk(new ArchiveReading(reading, limits, name, archivesLeft - 1));
        return reading.goesOn();
    }

    private boolean foreign(ContentKind.Foreign kind, MessageLocation where) {
        if (inFolder) {
            return leaveOut(new Unreadable(where, kind.reason(), kind.detail()));
        }
        reading.unreadable(where, kind.reason(), kind.detail());
        return false;
    }

    /** Notes a file inside a folder that is no mail: one that should be by its name or its kind, each; others counted. */
    private boolean leaveOut(Unreadable place) {
        if (place.detail().equals(ForeignFormats.MAIL_INDEX)) {
            return false;
        }
        if (place.reason() != Reason.NOT_MAIL || place.holdsMail() || SavedText.isNamedAsMail(name)) {
            reading.leftOut(place);
        } else {
            reading.aside(Aside.Kind.of(place), place.location());
        }
        return false;
    }

    private boolean mailbox(ByteSource file, ContentKind.Mailbox kind, MboxSplitter splitter) throws IOException {
        long start = kind.firstMessage();
        boolean goOn = !kind.damagedTop() || damagedTop(start);
        while (goOn && start < splitter.bytesSeen()) {
            long end = splitter.endOf(start);
            MessageLocation where = next(start, end - start);
            goOn = message(kind, where, file.read(start, end - start, limits.messageBytes()));
            file.forget(end);
            start = end;
        }
        return goOn;
    }

    private boolean damagedTop(long length) {
        return reading.unreadable(next(0, length), Reason.DAMAGED, "binary");
    }

    private boolean message(ContentKind kind, MessageLocation where, Slice bytes) {
        return switch (new MessageDecoder(limits).decode(where, kind, bytes)) {
            case Message message -> reading.message(message);
            case Unreadable item -> reading.unreadable(item.location(), item.reason(), item.detail());
        };
    }

    private MessageLocation next(long offset, long length) {
        return new MessageLocation(name, nextIndex++, offset, length);
    }
}
