// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A labelled mailbox whose mails were read once, to be assessed with any weights. */
final class ReadMailbox {

    private static final EvidenceReader READER = EvidenceReader.load();
    private static final Providers PROVIDERS = Providers.load();

    private final LabelledMailbox mailbox;
    private final List<MessageEvidence> evidence;
    private final Optional<SentFolder> sent;

    private ReadMailbox(LabelledMailbox mailbox, List<MessageEvidence> evidence, Optional<SentFolder> sent) {
        this.mailbox = mailbox;
        this.evidence = evidence;
        this.sent = sent;
    }

    static ReadMailbox of(LabelledMailbox mailbox) {
        List<MessageEvidence> evidence = new ArrayList<>();
        mailbox.mails().forEach(mail -> evidence.add(TestMailbox.evidence(mail.text(), READER)));
        Optional<SentFolder> sent = mailbox.sent().map(copies -> {
            SentFolder.Builder folder = SentFolder.builder();
            copies.forEach(copy -> folder.add(TestMailbox.read(copy)));
            return folder.build();
        });
        return new ReadMailbox(mailbox, evidence, sent);
    }

    LabelledMailbox mailbox() {
        return mailbox;
    }

    HijackAssessment assess(SignalBook book) {
        return new HijackAssessor(book, PROVIDERS).assess(evidence, sent, mailbox.accounts(), Map.of());
    }

    /** The verdict on each mail in the order of the mailbox. */
    List<Truth> truths(HijackAssessment result) {
        return evidence.stream().map(mail -> result.truthOf(mail.key())).toList();
    }
}
