// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.dsn.ServerReply;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Grade;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.SignalId;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Unreadable;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.MailAddress;
import org.bumerang.smtp.ReplyCode;

/** An analysis made by hand, to try the window without mail: five kinds of rows and one incident of a used account. */
public final class SampleAnalysis {

    public static final String SOURCE = "inbox.mbox";

    public static final MailAddress ANNA = new MailAddress("anna", "gmx.de");

    private static final Instant MORNING = Instant.parse("2026-03-09T07:12:00Z");

    private SampleAnalysis() {}

    /** Three mails of a used account, a full mailbox, an ordinary mail, and one skipped place. */
    public static Analysis hijacked() {
        List<AnalyzedMessage> messages = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            messages.add(unknownUser(number, "stranger" + number + "@shop.example"));
        }
        messages.add(fullMailbox(3));
        messages.add(ordinary(4));
        Map<MessageKey, Truth> truths = new LinkedHashMap<>();
        messages.forEach(message -> truths.put(message.key(), truth(message)));
        List<MessageKey> stolen =
                messages.subList(0, 3).stream().map(AnalyzedMessage::key).toList();
        HijackAssessment assessment = new HijackAssessment(
                VerdictKind.HIJACKED,
                List.of(new Account(ANNA, Account.Ground.DELIVERED_TO, "gmx")),
                List.of(incident(stolen)),
                truths,
                List.of(
                        AdviceStep.KEEP_EVIDENCE,
                        AdviceStep.TRUSTED_DEVICE,
                        AdviceStep.NO_ACCESS,
                        AdviceStep.CHANGE_PASSWORD,
                        AdviceStep.END_SESSIONS,
                        AdviceStep.SECOND_FACTOR,
                        AdviceStep.CHECK_RULES,
                        AdviceStep.SCAN_DEVICES,
                        AdviceStep.OTHER_PASSWORDS,
                        AdviceStep.EMPTY_SENT_MEANS_NOTHING,
                        AdviceStep.WARN_CONTACTS,
                        AdviceStep.ASK_PROVIDER,
                        AdviceStep.REPORT_CRIME,
                        AdviceStep.LOOK_AGAIN));
        return new Analysis(List.of(input(messages.size())), messages, assessment, true);
    }

    /** Many rows, for searching and filtering. */
    public static Analysis many(int count) {
        List<AnalyzedMessage> messages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            messages.add(
                    number % 5 == 0 ? fullMailbox(number) : unknownUser(number, "person" + number + "@example.org"));
        }
        HijackAssessment assessment = new HijackAssessment(
                VerdictKind.NORMAL, List.of(), List.of(), Map.of(), List.of(AdviceStep.READ_CASES));
        return new Analysis(List.of(new InputSummary(SOURCE, count, 4_000, "", List.of())), messages, assessment, true);
    }

    public static AnalyzedMessage unknownUser(int index, String recipient) {
        String diagnostic = "550 5.1.1 <" + recipient + ">: Recipient address rejected: User unknown in relay table";
        Evidence evidence = new Evidence(Evidence.Field.DIAGNOSTIC, "User unknown", diagnostic.indexOf("User unknown"));
        Classification classification = new Classification(
                BounceReason.USER_UNKNOWN,
                Cause.of(BounceReason.USER_UNKNOWN),
                Certainty.HIGH,
                true,
                "status-5.1.1",
                evidence,
                Evidence.NONE);
        RecipientReport report = new RecipientReport(
                recipient,
                List.of(),
                MessageKind.BOUNCE,
                "failed",
                new ServerReply(Optional.of(new EnhancedStatus(5, 1, 1)), Optional.of(new ReplyCode(550)), diagnostic),
                new Attempt("RCPT TO", "mx.shop.example"));
        return message(index, MessageKind.BOUNCE, List.of(new Finding(report, classification)));
    }

    public static AnalyzedMessage fullMailbox(int index) {
        String diagnostic = "452 4.2.2 The email account that you tried to reach is over quota";
        Classification classification = new Classification(
                BounceReason.MAILBOX_FULL,
                Cause.of(BounceReason.MAILBOX_FULL),
                Certainty.MEDIUM,
                false,
                "text-over-quota",
                new Evidence(Evidence.Field.DIAGNOSTIC, "over quota", diagnostic.indexOf("over quota")),
                Evidence.NONE);
        RecipientReport report = new RecipientReport(
                "oma.erna@example.org",
                List.of(),
                MessageKind.BOUNCE,
                "failed",
                new ServerReply(Optional.of(new EnhancedStatus(4, 2, 2)), Optional.of(new ReplyCode(452)), diagnostic),
                new Attempt("", "mx.example.org"));
        return message(index, MessageKind.BOUNCE, List.of(new Finding(report, classification)));
    }

    public static AnalyzedMessage ordinary(int index) {
        return message(index, MessageKind.ORDINARY, List.of());
    }

    private static AnalyzedMessage message(int index, MessageKind kind, List<Finding> findings) {
        return new AnalyzedMessage(
                new MessageLocation(SOURCE, index, index * 400L, 400),
                Message.Form.WHOLE,
                kind,
                new AnalyzedMessage.Head(
                        "<" + index + "@mail.example>",
                        Optional.of(MORNING.plusSeconds(index * 240L)),
                        kind == MessageKind.ORDINARY
                                ? "Bea <bea@example.org>"
                                : "Mail Delivery System <mailer-daemon@gmx.de>",
                        kind == MessageKind.ORDINARY ? "Hello" : "Undelivered Mail Returned to Sender"),
                new AnalyzedMessage.Report(
                        "rfc3464", new Handling("mout.gmx.net", "", "", ""), original(index), List.of(), List.of()),
                findings,
                Optional.empty());
    }

    private static AnalyzedMessage.Original original(int index) {
        return new AnalyzedMessage.Original(
                ReturnedOriginal.Extent.HEADERS,
                "<o" + index + "@gmx.de>",
                "Mon, 9 Mar 2026 08:11:00 +0100",
                "Anna <anna@gmx.de>",
                "",
                "Parcel on its way",
                AnalyzedMessage.Origin.UNKNOWN);
    }

    private static Truth truth(AnalyzedMessage message) {
        return switch (message.location().index()) {
            case 3 -> Truth.NORMAL;
            case 4 -> Truth.NOT_A_BOUNCE;
            default -> Truth.HIJACKED;
        };
    }

    private static Incident incident(List<MessageKey> messages) {
        return new Incident(
                "i1",
                VerdictKind.HIJACKED,
                Grade.STRONG,
                new Incident.Scores(75, 0, 0),
                List.of(
                        new Signal(
                                SignalId.OWN_SIGNATURE,
                                15,
                                "DKIM-Signature: v=1; a=rsa-sha256; d=gmx.de; s=s31663417",
                                messages.get(0)),
                        new Signal(SignalId.MANY_CLIENT_NETWORKS, 15, "5", messages.get(1))),
                List.of(new Signal(SignalId.CONSISTENT_REPORT, -25, "Status: 5.1.1", messages.get(2))),
                List.of(Missing.SENT_FOLDER, Missing.ANSWER),
                messages);
    }

    private static InputSummary input(int messages) {
        return new InputSummary(
                SOURCE,
                messages,
                2_000,
                "",
                List.of(new Unreadable(new MessageLocation(SOURCE, 5, 2_000, 10), Unreadable.Reason.DAMAGED, "")));
    }
}
