// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bumerang.hijack.SentFolder;
import org.bumerang.mail.AccountFolder;
import org.bumerang.mail.Aside;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;

/**
 * Collects the mail that the person sent: what was given as such, what lies in folders of that name, and what was found
 * beside. What was sent and then deleted was sent all the same.
 */
final class SentMail {

    private static final int MOST_FOLDERS = 50;

    private final MailReader reader;
    private final Predicate<Message> isReport;
    private final Gate gate;
    private final Pace pace;
    private final SentFolder.Builder folder = SentFolder.builder();
    private final Set<String> sourcesRead = new HashSet<>();
    private boolean known;

    SentMail(CheckRun.Readers readers, Gate gate, Pace pace) {
        this.reader = readers.mail().withDeleted();
        this.isReport = readers.single()::isReport;
        this.gate = gate;
        this.pace = pace;
    }

    /** Empty where no Sent folder is known, which is not the same as an empty one. */
    Optional<SentFolder> folder() {
        return known ? Optional.of(folder.build()) : Optional.empty();
    }

    /** Takes a mail in; inside the gate. */
    void add(Message message) {
        folder.add(message);
        known = true;
    }

    /**
     * Reads what the person gave as a Sent folder. One that is empty counts too. Of a whole account only its Sent folders are
     * meant, and drafts never.
     */
    InputSummary given(MailInput input) {
        gate.take(() -> known = true);
        Sink named = new Sink(Aside.Kind.SENT, report -> {});
        InputSummary read = reader.only(source -> Folders.below(input, source) == FolderRole.SENT)
                .read(input, pace.sink(input, false, named));
        return !named.byFolder.isEmpty()
                ? read
                : reader.only(source -> !Folders.below(input, source).isUnsent())
                        .read(input, pace.sink(input, false, new Sink(Aside.Kind.SENT, report -> {})));
    }

    /**
     * Reads the folders in an input that are Sent folders by their name. Their reports are received mail that was put there.
     * Where they hold no mail, nothing is known: a mail program that fetches only what is opened keeps an empty file.
     */
    InputSummary named(MailInput input, Folders folders, Consumer<Message> reports) {
        Sink sink = new Sink(Aside.Kind.SENT, reports);
        InputSummary read =
                reader.only(source -> folders.isSent(input, source)).read(input, pace.sink(input, false, sink));
        sourcesRead.addAll(sink.sources);
        return new InputSummary(
                read.path(), sink.reportsSeen, read.bytes(), read.sha256(), read.skipped(), sink.asides());
    }

    /** Reads the Sent folders that a mail program keeps beside the input and that are not among the inputs themselves. */
    List<Aside> beside(MailInput input, List<MailInput> inputs) {
        List<Aside> found = new ArrayList<>();
        for (MailInput sent : AccountFolder.sentBeside(input)) {
            if (inputs.stream().anyMatch(other -> other.holds(sent.name()))) {
                continue;
            }
            Sink sink = new Sink(Aside.Kind.SENT_BESIDE, report -> {});
            reader.read(sent, pace.sink(sent, true, sink));
            sourcesRead.addAll(sink.sources);
            found.addAll(sink.asides());
        }
        return found;
    }

    /** Takes the mails of one input, without those of a file that was read for an input before it. */
    private final class Sink implements Consumer<MailItem> {

        private final Aside.Kind kind;
        private final Consumer<Message> reports;
        private final Set<String> sources = new HashSet<>();
        private final Map<String, Aside> byFolder = new LinkedHashMap<>();
        private int reportsSeen;

        Sink(Aside.Kind kind, Consumer<Message> reports) {
            this.kind = kind;
            this.reports = reports;
        }

        @Override
        public void accept(MailItem item) {
            String source = item.location().source();
            if (item instanceof Message message && !sourcesRead.contains(source)) {
                sources.add(source);
                take(message);
            }
        }

        private void take(Message message) {
            if (isReport.test(message)) {
                reportsSeen++;
                reports.accept(message);
            } else {
                gate.take(() -> add(message));
                String place = FolderRole.folderIn(message.location().source());
                byFolder.merge(
                        place,
                        new Aside(kind, 1, new MessageLocation(place, 0, 0, 0)),
                        (all, one) -> new Aside(kind, all.count() + 1, all.first()));
            }
        }

        /** One for each folder. */
        List<Aside> asides() {
            return byFolder.values().stream().limit(MOST_FOLDERS).toList();
        }
    }
}
