// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.classify.KnownAddresses;
import org.bumerang.hijack.GmailLabels;
import org.bumerang.hijack.HijackAssessor;
import org.bumerang.hijack.MessageEvidence;
import org.bumerang.hijack.SentFolder;
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
    private KnownAddresses known = KnownAddresses.NONE;
    private long bytesBefore;
    private long bytesTotal;
    private final SentFolder.Builder sentMail = SentFolder.builder();
    private boolean sentKnown;
    private boolean cancelled;

    CheckRun(MailReader mail, MessageAnalysis single, ProgressListener listener, Cancellation cancellation) {
        this.mail = mail;
        this.single = single;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    Check of(AnalysisRequest request, HijackAssessor assessor) {
        bytesTotal = size(request.sent()) + size(request.inputs());
        sentKnown = !request.sent().isEmpty();
        List<InputSummary> sent = request.sent().stream().map(this::readSent).toList();
        known = sentKnown ? new KnownAddresses(sentMail.build().recipients()) : KnownAddresses.NONE;
        MailReader reader = request.deleted() ? mail.withDeleted() : mail;
        List<InputSummary> inputs =
                request.inputs().stream().map(input -> readInput(input, reader)).toList();
        Optional<SentFolder> sentFolder = sentKnown ? Optional.of(sentMail.build()) : Optional.empty();
        return new Check(
                request, new Check.Findings(inputs, sent, messages, evidence, sentFolder, !cancelled), assessor);
    }

    private static long size(List<MailInput> inputs) {
        return inputs.stream().mapToLong(MailReader::sizeOf).sum();
    }

    /** What was sent and then deleted was sent all the same. */
    private InputSummary readSent(MailInput input) {
        InputSummary summary = mail.withDeleted().read(input, (item, bytesDone) -> {
            if (item instanceof Message message) {
                sentMail.add(message);
            }
            return goOn();
        });
        bytesBefore += MailReader.sizeOf(input);
        return summary;
    }

    /** A file that was read already, because it was named twice or lies in a folder named before, is not counted again. */
    private InputSummary readInput(MailInput input, MailReader reader) {
        Set<String> sources = new HashSet<>();
        InputSummary summary = reader.read(input, (item, bytesDone) -> {
            if (!sourcesRead.contains(item.location().source())) {
                sources.add(item.location().source());
                take(item, bytesBefore + bytesDone);
            }
            return goOn();
        });
        sourcesRead.addAll(sources);
        bytesBefore += MailReader.sizeOf(input);
        return summary;
    }

    private void take(MailItem item, long bytesDone) {
        if (item instanceof Message message && GmailLabels.sayThatItWasSent(message.headers())) {
            sentMail.add(message);
            sentKnown = true;
        }
        MessageAnalysis.Result result = single.of(item, known);
        messages.add(result.message());
        result.evidence().ifPresent(evidence::add);
        listener.messageDone(bytesDone, bytesTotal, result.message());
    }

    private boolean goOn() {
        cancelled = cancelled || cancellation.requested();
        return !cancelled;
    }
}
