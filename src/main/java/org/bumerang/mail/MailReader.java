// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Reads mail out of files, folders and pasted text. What a file is, is told by its content: a mailbox of any of the mbox
 * forms, a single mail, an Outlook message, a text without header (read as pasted text), or something else. A folder is read with all folders
 * in it, in the order of the names.
 *
 * <p>Broken, foreign, vanished or locked files are results, never exceptions: an {@link Unreadable} at their place, and an
 * entry of {@link InputSummary#skipped()}. Inside a folder a file that evidently is no mail is only such an entry.
 *
 * <p>A reader holds no state and may be used from several threads.
 */
public final class MailReader {

    private final ReadLimits limits;
    private final boolean withDeleted;
    private final Predicate<String> wanted;

    /** A reader that leaves out what was deleted in Thunderbird and still stands in its files. */
    public MailReader(ReadLimits limits) {
        this(limits, false, source -> true);
    }

    private MailReader(ReadLimits limits, boolean withDeleted, Predicate<String> wanted) {
        this.limits = limits;
        this.withDeleted = withDeleted;
        this.wanted = wanted;
    }

    /** A reader that reads deleted mail like any other. */
    public MailReader withDeleted() {
        return new MailReader(limits, true, wanted);
    }

    /** A reader that reads only the files whose source is wanted, in folders and archives as well. */
    public MailReader only(Predicate<String> sources) {
        return new MailReader(limits, withDeleted, sources);
    }

    /** Reads the input and hands every item, in order, to the sink, until that returns false. */
    public InputSummary read(MailInput input, MailSink sink) {
        Reading reading = new Reading(input.name(), limits, withDeleted, sink).only(wanted);
        switch (input) {
            case MailInput.Bytes bytes -> reading.bytes(bytes);
            case MailInput.Place place -> reading.place(place.path());
            case MailInput.Enclosed enclosed -> reading.enclosed(enclosed);
        }
        return reading.summary();
    }

    /** How many bytes there are to read; 0 for what cannot be read. */
    public static long sizeOf(MailInput input) {
        return sizeOf(input, soFar -> {});
    }

    /**
     * The same for a folder that may have very many files.
     *
     * @param soFar hears the sum so far with every file
     */
    public static long sizeOf(MailInput input, LongConsumer soFar) {
        return switch (input) {
            case MailInput.Bytes bytes -> bytes.content().remaining();
            case MailInput.Place place -> FolderSize.of(place.path(), soFar);
            case MailInput.Enclosed enclosed -> enclosed.where().length();
        };
    }

    /** Reads one message again, for instance to show its text. Gives an {@link Unreadable} if it is not there any more. */
    public MailItem readAgain(MailInput input, MessageLocation where) {
        try {
            return new SourceFinder(limits).at(input, where.source(), file -> again(file, where));
        } catch (IOException e) {
            return new Unreadable(where, Failures.reason(e), Failures.detail(e));
        }
    }

    private MailItem again(ByteSource file, MessageLocation where) throws IOException {
        ByteSource source = Transcoding.of(file, limits).orElse(file);
        ContentKind kind = ContentKind.of(source.read(0, source.size(), ContentKind.TOP_BYTES));
        source.forget(where.offset());
        return new MessageDecoder(limits)
                .decode(where, kind, source.read(where.offset(), where.length(), limits.messageBytes()));
    }

    /**
     * The message as it stands in its file, at most so many bytes of it. A file in UTF-16 is shown as UTF-8, one of Outlook as
     * the mail that was made of it.
     *
     * @throws IOException if the file cannot be read any more
     */
    public byte[] source(MailInput input, MessageLocation where, int maxBytes) throws IOException {
        return new SourceFinder(limits).at(input, where.source(), file -> {
            ByteSource source = Transcoding.of(file, limits).orElse(file);
            source.forget(where.offset());
            return source.read(where.offset(), where.length(), maxBytes).copy();
        });
    }

    /**
     * The message as a file of its own: without the separator line and the quoting of a mailbox.
     *
     * @throws IOException if the file cannot be read any more
     */
    public byte[] alone(MailInput input, MessageLocation where) throws IOException {
        int most = (int) Math.min(where.length(), limits.messageBytes());
        return EnclosedMail.alone(source(input, where, most)).copy();
    }
}
