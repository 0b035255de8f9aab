// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.classify.KnownAddresses;
import org.bumerang.hijack.GmailLabels;
import org.bumerang.hijack.MessageEvidence;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.MailSink;
import org.bumerang.mail.Message;
import org.bumerang.mail.Unreadable;

/**
 * Collects what the inputs of one check give, on the reading thread. What it has found is changed inside the gate only, and
 * may be looked at there by others.
 */
final class CheckRun {
    private final AnalysisRequest request;
    private final Readers readers;
    private final Gate gate;

    private final List<AnalyzedMessage> messages = new ArrayList<>();
    private final List<MessageEvidence> evidence = new ArrayList<>();
    private final List<InputSummary> given = new ArrayList<>();
    private final List<InputSummary> own = new ArrayList<>();
    private final List<InputSummary> inputs = new ArrayList<>();
    private final SentMail sent;
    private boolean complete;
    private int messagesBefore;

    private final Set<String> sourcesRead = new HashSet<>();
    private final Pace pace;
    private KnownAddresses known = KnownAddresses.NONE;

    /** What reads mail, and what reads a single one. */
    record Readers(MailReader mail, MessageAnalysis single) {}

    CheckRun(AnalysisRequest request, Readers readers, Gate gate) {
        this.request = request;
        this.readers = readers;
        this.gate = gate;
        this.pace = new Pace(gate);
        this.sent = new SentMail(readers, gate, pace);
    }

    /** Reads everything. Used once. */
    void read() {
        pace.count(request.sent());
        pace.count(request.inputs());
        List<MailInput> everything = Stream.concat(request.sent().stream(), request.inputs().stream())
                .toList();
        pace.enter(Progress.Phase.SENT, everything);
        request.sent().forEach(input -> put(given, sent.given(input)));
        Folders folders = new Folders(request.inputs());
        request.inputs().forEach(input -> put(own, readOwn(input, folders)));
        known = sent.folder()
                .map(folder -> new KnownAddresses(folder.recipients()))
                .orElse(KnownAddresses.NONE);
        pace.enter(Progress.Phase.READING, request.inputs());
        MailReader reader = request.deleted() ? readers.mail().withDeleted() : readers.mail();
        for (int i = 0; i < own.size(); i++) {
            messagesBefore = messages.size();
            put(inputs, readInput(request.inputs().get(i), folders, reader).with(own.get(i)));
        }
        gate.take(() -> complete = true);
    }

    /** What was found until now, to be asked inside the gate. Inputs that were not read to their end tell what they gave. */
    Check.Findings found() {
        List<InputSummary> all = IntStream.range(0, request.inputs().size())
                .mapToObj(this::summary)
                .toList();
        return new Check.Findings(
                all, List.copyOf(given), List.copyOf(messages), List.copyOf(evidence), sent.folder(), complete);
    }

    private InputSummary summary(int place) {
        if (place < inputs.size()) {
            return inputs.get(place);
        }
        boolean current =
                place == inputs.size() && own.size() == request.inputs().size();
        List<AnalyzedMessage> read = current ? messages.subList(messagesBefore, messages.size()) : List.of();
        List<Unreadable> skipped =
                read.stream().flatMap(it -> it.problem().stream()).toList();
        InputSummary begun = new InputSummary(
                request.inputs().get(place).name(),
                read.size() - skipped.size(),
                current ? pace.bytesOfInput() : 0,
                "",
                skipped);
        return place < own.size() ? begun.with(own.get(place)) : begun;
    }

    private void put(List<InputSummary> summaries, InputSummary summary) {
        gate.take(() -> summaries.add(summary));
    }

    /** A Sent folder that was given spares the search for one. */
    private InputSummary readOwn(MailInput input, Folders folders) {
        Set<String> sources = new HashSet<>();
        InputSummary named = sent.named(input, folders, report -> {
            if (isNew(report, sources)) {
                take(report, folders.role(input, report.location().source()));
            }
        });
        sourcesRead.addAll(sources);
        return given.isEmpty() ? named.with(sent.beside(input, request.inputs())) : named;
    }

    private InputSummary readInput(MailInput input, Folders folders, MailReader reader) {
        Set<String> sources = new HashSet<>();
        MailSink sink = pace.sink(input, false, item -> {
            if (isNew(item, sources)) {
                take(item, folders.role(input, item.location().source()));
            }
        });
        InputSummary summary =
                reader.only(source -> !folders.isSent(input, source)).read(input, sink);
        sourcesRead.addAll(sources);
        return summary;
    }

    /** A file that was read already, because it was named twice or lies in a folder named before, is not counted again. */
    private boolean isNew(MailItem item, Set<String> sources) {
        boolean fresh = !sourcesRead.contains(item.location().source());
        if (fresh) {
            sources.add(item.location().source());
        }
        return fresh;
    }

    private void take(MailItem item, FolderRole folder) {
        MessageAnalysis.Result result = readers.single().of(item, known, folder);
        gate.take(() -> {
            if (item instanceof Message message && GmailLabels.sayThatItWasSent(message.headers())) {
                sent.add(message);
            }
            messages.add(result.message());
            result.evidence().ifPresent(evidence::add);
            gate.tell(pace.progress(), result.message());
        });
    }
}
