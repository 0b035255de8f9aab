// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A labelled mailbox whose mails were read once, to be assessed with any weights. */
final class ReadMailbox {

    private static final EvidenceReader READER = EvidenceReader.load();
    private static final Providers PROVIDERS = Providers.load();

    private static final List<ReadMailbox> ALL =
            LabelledMailboxes.all().stream().map(ReadMailbox::of).toList();

    private final LabelledMailbox mailbox;
    private final List<MessageEvidence> evidence;
    private final Optional<SentFolder> sent;

    private ReadMailbox(LabelledMailbox mailbox, List<MessageEvidence> evidence, Optional<SentFolder> sent) {
        this.mailbox = mailbox;
        this.evidence = evidence;
        this.sent = sent;
    }

    static List<ReadMailbox> all() {
        return ALL;
    }

    private static ReadMailbox of(LabelledMailbox mailbox) {
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
        HijackAssessment asked = assess(book, Map.of());
        return mailbox.answer()
                .map(answer -> assess(book, answers(asked, answer)))
                .orElse(asked);
    }

    private HijackAssessment assess(SignalBook book, Map<String, Answer> answers) {
        return new HijackAssessor(book, PROVIDERS).assess(evidence, sent, mailbox.accounts(), answers);
    }

    private static Map<String, Answer> answers(HijackAssessment asked, Answer answer) {
        return asked.incidents().stream().collect(Collectors.toMap(Incident::id, incident -> answer));
    }

    @Override
    public String toString() {
        return mailbox.toString();
    }

    /** The verdict on each mail in the order of the mailbox. */
    List<Truth> truths(HijackAssessment result) {
        return evidence.stream().map(mail -> result.truthOf(mail.key())).toList();
    }
}
