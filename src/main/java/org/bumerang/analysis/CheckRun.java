// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bumerang.classify.KnownAddresses;
import org.bumerang.hijack.GmailLabels;
import org.bumerang.hijack.HijackAssessor;
import org.bumerang.hijack.MessageEvidence;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;

/** One check while it runs: collects what the inputs give. Used once, by one thread. */
final class CheckRun {
    private final MailReader mail;
    private final MessageAnalysis single;
    private final ProgressListener listener;
    private final Cancellation cancellation;

    private final List<AnalyzedMessage> messages = new ArrayList<>();
    private final List<MessageEvidence> evidence = new ArrayList<>();
    private final Set<String> sourcesRead = new HashSet<>();
    private final SentMail sent;
    private KnownAddresses known = KnownAddresses.NONE;
    private long bytesBefore;
    private long bytesTotal;
    private boolean cancelled;

    CheckRun(MailReader mail, MessageAnalysis single, ProgressListener listener, Cancellation cancellation) {
        this.mail = mail;
        this.single = single;
        this.listener = listener;
        this.cancellation = cancellation;
        this.sent = new SentMail(mail, single::isReport, this::goOn);
    }

    Check of(AnalysisRequest request, HijackAssessor assessor) {
        bytesTotal = size(request.sent()) + size(request.inputs());
        List<InputSummary> given = request.sent().stream().map(this::readGiven).toList();
        Folders folders = new Folders(request.inputs());
        List<InputSummary> own = request.inputs().stream()
                .map(input -> readOwn(input, request.inputs(), folders, given.isEmpty()))
                .toList();
        known = sent.folder()
                .map(folder -> new KnownAddresses(folder.recipients()))
                .orElse(KnownAddresses.NONE);
        MailReader reader = request.deleted() ? mail.withDeleted() : mail;
        List<InputSummary> inputs = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            inputs.add(readInput(request.inputs().get(i), folders, reader).with(own.get(i)));
        }
        return new Check(
                request, new Check.Findings(inputs, given, messages, evidence, sent.folder(), !cancelled), assessor);
    }

    private static long size(List<MailInput> inputs) {
        return inputs.stream().mapToLong(MailReader::sizeOf).sum();
    }

    private InputSummary readGiven(MailInput input) {
        InputSummary summary = sent.given(input);
        bytesBefore += MailReader.sizeOf(input);
        return summary;
    }

    /** A Sent folder that was given spares the search for one. */
    private InputSummary readOwn(MailInput input, List<MailInput> inputs, Folders folders, boolean search) {
        Set<String> sources = new HashSet<>();
        InputSummary named = sent.named(input, folders, report -> {
            if (isNew(report, sources)) {
                take(report, folders.role(input, report.location().source()), bytesBefore);
            }
        });
        sourcesRead.addAll(sources);
        return search ? named.with(sent.beside(input, inputs)) : named;
    }

    private InputSummary readInput(MailInput input, Folders folders, MailReader reader) {
        Set<String> sources = new HashSet<>();
        InputSummary summary = reader.only(source -> !folders.isSent(input, source))
                .read(input, (item, bytesDone) -> {
                    if (isNew(item, sources)) {
                        take(item, folders.role(input, item.location().source()), bytesBefore + bytesDone);
                    }
                    return goOn();
                });
        sourcesRead.addAll(sources);
        bytesBefore += MailReader.sizeOf(input);
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

    private void take(MailItem item, FolderRole folder, long bytesDone) {
        if (item instanceof Message message && GmailLabels.sayThatItWasSent(message.headers())) {
            sent.add(message);
        }
        MessageAnalysis.Result result = single.of(item, known, folder);
        messages.add(result.message());
        result.evidence().ifPresent(evidence::add);
        listener.messageDone(bytesDone, bytesTotal, result.message());
    }

    private boolean goOn() {
        cancelled = cancelled || cancellation.requested();
        return !cancelled;
    }
}
