// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bumerang.mail.Unreadable.Reason;

/** One run over one input: what was handed on so far, and what was left out. */
final class Reading implements FolderWalk.Visitor {

    private final String name;
    private final ReadLimits limits;
    private final boolean withDeleted;
    private final MailSink sink;
    private final List<Unreadable> skipped = new ArrayList<>();
    private final Asides asides = new Asides();
    private final UnpackingBudget unpacking;
    private Optional<Archive.Entry> unpacked = Optional.empty();
    private int messages;
    private long bytesBefore;
    private boolean archive;
    private long furthest;
    private boolean stopped;
    private Predicate<String> wanted = source -> true;
    private String sha256 = "";

    /** @param withDeleted whether deleted mail that still stands in a file is wanted */
    Reading(String name, ReadLimits limits, boolean withDeleted, MailSink sink) {
        this.name = name;
        this.limits = limits;
        this.withDeleted = withDeleted;
        this.sink = sink;
        this.unpacking = new UnpackingBudget(limits.archives());
    }

    /** Passes over the files whose source is not wanted. */
    Reading only(Predicate<String> sources) {
        wanted = sources;
        return this;
    }

    boolean wants(String source) {
        return wanted.test(source);
    }

    InputSummary summary() {
        return new InputSummary(name, messages, bytesBefore, sha256, skipped, asides.all());
    }

    void bytes(MailInput.Bytes input) {
        sha256 = read(() -> ByteSource.of(input.content()), name, false);
    }

    void enclosed(MailInput.Enclosed input) {
        sha256 = read(() -> EnclosedMail.open(input, limits), name, false);
    }

    void place(Path path) {
        if (Files.isDirectory(path)) {
            new FolderWalk(limits, this).walk(path);
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            unreadable(nowhere(name), Reason.NOT_MAIL, "device");
        } else {
            sha256 = read(() -> ByteSource.of(path), name, false);
        }
    }

    @Override
    public boolean file(Path file, String below) {
        read(() -> ByteSource.of(file), SourceNames.join(name, below), true);
        return !stopped;
    }

    @Override
    public void closed(String below, Reason reason, String detail) {
        unreadable(nowhere(SourceNames.join(name, below)), reason, detail);
    }

    @Override
    public void passedOver(String below) {
        asides.add(Aside.Kind.LINK, nowhere(SourceNames.join(name, below)));
    }

    UnpackingBudget unpacking() {
        return unpacking;
    }

    /** Says which file of the input's own archive is read now; how far it is, is how far reading is. */
    void at(Archive.Entry entry) {
        unpacked = Optional.of(entry);
    }

    /** Says that the file read now is an archive: it is listed at its end, so places in it tell nothing of how far one is. */
    void inArchive() {
        archive = true;
    }

    /** Whether more is wanted. */
    boolean goesOn() {
        return !stopped;
    }

    /** Hands a message on, or counts a deleted one that is not wanted, and says whether to go on. */
    boolean message(Message message) {
        if (message.isDeleted() && !withDeleted) {
            aside(Aside.Kind.DELETED, message.location());
            return !stopped;
        }
        messages++;
        return deliver(message);
    }

    /** Hands a place without message on, notes it, and says whether to go on. */
    boolean unreadable(MessageLocation where, Reason reason, String detail) {
        Unreadable item = new Unreadable(where, reason, detail);
        skipped.add(item);
        return deliver(item);
    }

    /** Notes a file that is no mail and should be, without a word to the sink. */
    void leftOut(Unreadable place) {
        skipped.add(place);
    }

    /** Counts something that needs no word of its own. */
    void aside(Aside.Kind kind, MessageLocation where) {
        asides.add(kind, where);
    }

    static MessageLocation nowhere(String source) {
        return new MessageLocation(source, 0, 0, 0);
    }

    private boolean deliver(MailItem item) {
        MessageLocation where = item.location();
        stopped |= !sink.accept(item, done(where.offset() + where.length()));
        return !stopped;
    }

    private void passed(long position) {
        sink.passed(done(position));
    }

    private long done(long position) {
        long within = unpacked.map(Archive.Entry::position).orElse(archive ? 0 : position);
        furthest = Math.max(furthest, bytesBefore + within);
        return furthest;
    }

    /** Reads one file and gives its hash, if it was read to its end. */
    private String read(Opening opening, String source, boolean inFolder) {
        try (ByteSource bytes = new WatchedSource(opening.open(), this::passed)) {
            String hash = new FileReading(this, limits, source, inFolder).read(bytes);
            bytesBefore += bytes.size();
            return stopped ? "" : hash;
        } catch (IOException e) {
            unreadable(nowhere(source), Failures.reason(e), Failures.detail(e));
            return "";
        } finally {
            unpacked = Optional.empty();
            archive = false;
        }
    }

    /** Opens a source at the moment it is read. */
    @FunctionalInterface
    private interface Opening {
        ByteSource open() throws IOException;
    }
}
