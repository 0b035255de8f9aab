// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;

/** One check while it runs: collects what the inputs give. Used once, by one thread. */
final class CheckRun {
    private final MailReader mail;
    private final MessageAnalysis single;
    private final ProgressListener listener;
    private final Cancellation cancellation;

    private final List<AnalyzedMessage> messages = new ArrayList<>();
    private final Set<String> sourcesRead = new HashSet<>();
    private long bytesBefore;
    private long bytesTotal;
    private boolean cancelled;

    CheckRun(MailReader mail, MessageAnalysis single, ProgressListener listener, Cancellation cancellation) {
        this.mail = mail;
        this.single = single;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    Check of(AnalysisRequest request) {
        bytesTotal = size(request.sent()) + size(request.inputs());
        List<InputSummary> sent = request.sent().stream().map(this::readSent).toList();
        List<InputSummary> inputs =
                request.inputs().stream().map(this::readInput).toList();
        return new Check(request, new Check.Findings(inputs, sent, messages, !cancelled));
    }

    private static long size(List<MailInput> inputs) {
        return inputs.stream().mapToLong(MailReader::sizeOf).sum();
    }

    private InputSummary readSent(MailInput input) {
        InputSummary summary = mail.read(input, (item, bytesDone) -> {
            return goOn();
        });
        bytesBefore += MailReader.sizeOf(input);
        return summary;
    }

    /** A file that was read already, because it was named twice or lies in a folder named before, is not counted again. */
    private InputSummary readInput(MailInput input) {
        Set<String> sources = new HashSet<>();
        InputSummary summary = mail.read(input, (item, bytesDone) -> {
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
        AnalyzedMessage result = single.of(item);
        messages.add(result);
        listener.messageDone(bytesDone, bytesTotal, result);
    }

    private boolean goOn() {
        cancelled = cancelled || cancellation.requested();
        return !cancelled;
    }
}
