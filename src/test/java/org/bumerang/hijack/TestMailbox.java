// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bumerang.classify.Classifier;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.ReportReader;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.ReadLimits;
import org.bumerang.smtp.MailAddress;

/** A mailbox of a few mails that is read and assessed as the program does it. */
final class TestMailbox {

    private static final MailReader READER = new MailReader(ReadLimits.DEFAULT);
    private static final Classifier CLASSIFIER = Classifier.load();
    private static final EvidenceReader EVIDENCE = EvidenceReader.load();
    private static final HijackAssessor ASSESSOR = HijackAssessor.load();

    private final List<MessageEvidence> messages = new ArrayList<>();
    private final List<MailAddress> accounts = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private Optional<SentFolder.Builder> sent = Optional.empty();

    TestMailbox account(String address) {
        accounts.add(MailAddress.parse(address).orElseThrow());
        return this;
    }

    TestMailbox with(String... mails) {
        for (String mail : mails) {
            messages.add(evidence(mail, EVIDENCE));
        }
        return this;
    }

    /** Mails that lie in a certain folder. */
    TestMailbox in(FolderRole folder, List<String> mails) {
        mails.forEach(mail -> messages.add(evidence(mail, EVIDENCE, folder)));
        return this;
    }

    TestMailbox with(List<String> mails) {
        return with(mails.toArray(String[]::new));
    }

    TestMailbox emptySent() {
        sent = Optional.of(sent.orElseGet(SentFolder::builder));
        return this;
    }

    TestMailbox sent(List<String> mails) {
        emptySent();
        mails.forEach(mail -> sent.orElseThrow().add(read(mail)));
        return this;
    }

    TestMailbox answer(Answer answer) {
        answers.put(assess().incidents().getFirst().id(), answer);
        return this;
    }

    TestMailbox answer(String incident, Answer answer) {
        answers.put(incident, answer);
        return this;
    }

    TestMailbox shuffle(long seed) {
        Collections.shuffle(messages, new Random(seed));
        return this;
    }

    HijackAssessment assess() {
        return ASSESSOR.assess(messages, sent.map(SentFolder.Builder::build), accounts, answers);
    }

    /** The only incident. */
    Incident incident() {
        List<Incident> incidents = assess().incidents();
        if (incidents.size() != 1) {
            throw new AssertionError("one incident expected: " + incidents);
        }
        return incidents.getFirst();
    }

    List<SignalId> signals() {
        return incident().signals().stream().map(Signal::id).toList();
    }

    static MessageEvidence evidence(String mail, EvidenceReader reader) {
        return evidence(mail, reader, FolderRole.OTHER);
    }

    private static MessageEvidence evidence(String mail, EvidenceReader reader, FolderRole folder) {
        Message message = read(mail);
        DeliveryReport report = new ReportReader().read(message);
        return reader.read(message, report, CLASSIFIER.classify(report), folder);
    }

    // Every mail is a file of its own, named after what it holds, so that its name does not depend on its place
    static Message read(String mail) {
        List<Message> read = new ArrayList<>();
        READER.read(
                new MailInput.Bytes("mail-" + mail.hashCode(), mail.getBytes(StandardCharsets.UTF_8)),
                (item, bytesDone) -> read.add((Message) item));
        return read.getFirst();
    }
}
