// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.Unreadable.Reason;

/** One run over one input: what was handed on so far, and what was left out. */
final class Reading implements FolderWalk.Visitor {

    private final String name;
    private final ReadLimits limits;
    private final MailSink sink;
    private final List<Unreadable> skipped = new ArrayList<>();
    private int messages;
    private long bytesBefore;
    private boolean stopped;
    private String sha256 = "";

    Reading(String name, ReadLimits limits, MailSink sink) {
        this.name = name;
        this.limits = limits;
        this.sink = sink;
    }

    InputSummary summary() {
        return new InputSummary(name, messages, bytesBefore, sha256, skipped);
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

    /** Hands a message on and says whether to go on. */
    boolean message(Message message) {
        messages++;
        return deliver(message);
    }

    /** Hands a place without message on, notes it, and says whether to go on. */
    boolean unreadable(MessageLocation where, Reason reason, String detail) {
        Unreadable item = new Unreadable(where, reason, detail);
        skipped.add(item);
        return deliver(item);
    }

    /** Notes a file that is no mail, without a word to the sink. */
    void leftOut(MessageLocation where, Reason reason, String detail) {
        skipped.add(new Unreadable(where, reason, detail));
    }

    static MessageLocation nowhere(String source) {
        return new MessageLocation(source, 0, 0, 0);
    }

    private boolean deliver(MailItem item) {
        MessageLocation where = item.location();
        stopped |= !sink.accept(item, bytesBefore + where.offset() + where.length());
        return !stopped;
    }

    /** Reads one file and gives its hash, if it was read to its end. */
    private String read(Opening opening, String source, boolean inFolder) {
        try (ByteSource bytes = opening.open()) {
            String hash = new FileReading(this, limits, source, inFolder).read(bytes);
            bytesBefore += bytes.size();
            return stopped ? "" : hash;
        } catch (IOException e) {
            unreadable(nowhere(source), Failures.reason(e), Failures.detail(e));
            return "";
        }
    }

    /** Opens a source at the moment it is read. */
    @FunctionalInterface
    private interface Opening {
        ByteSource open() throws IOException;
    }
}
