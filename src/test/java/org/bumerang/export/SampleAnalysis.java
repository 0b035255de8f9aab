// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

/** A made-up check with one message of most kinds, for the tests of all formats. */
public final class SampleAnalysis {

    public static final String SOURCE = "/home/erika/Mail/Zurück.mbox";

    private SampleAnalysis() {}

    /** Six messages: a bounce with two recipients, a delay, an automatic answer, a letter, a wreck, a wave of spam. */
    public static Analysis hijacked() {
        List<AnalyzedMessage> messages =
                List.of(twoRecipients(0), delayed(1), autoReply(2), letter(3), wreck(4), spam(5));
        Map<MessageKey, Truth> truths = truths(messages);
        truths.put(key(2), Truth.NOT_A_BOUNCE);
        truths.put(key(3), Truth.NOT_A_BOUNCE);
        truths.put(key(4), Truth.UNDECIDED);
        truths.put(key(5), Truth.HIJACKED);
        HijackAssessment assessment = new HijackAssessment(
                VerdictKind.HIJACKED,
                List.of(new Account(
                        MailAddress.parse("erika.mustermann@example.org").orElseThrow(), Account.Ground.GIVEN, "")),
                List.of(wave()),
                truths,
                List.of(AdviceStep.KEEP_EVIDENCE, AdviceStep.CHANGE_PASSWORD, AdviceStep.END_SESSIONS));
        Unreadable skipped = new Unreadable(
                new MessageLocation("/home/erika/Mail/Foto.png", 0, 0, 0), Unreadable.Reason.NOT_MAIL, "PNG image");
        List<InputSummary> inputs =
                List.of(new InputSummary("/home/erika/Mail", messages.size(), 123_456, "", List.of(skipped)));
        return new Analysis(inputs, messages, assessment, true);
    }

    /** A mailbox without any message. */
    public static Analysis empty() {
        HijackAssessment none = new HijackAssessment(VerdictKind.NONE, List.of(), List.of(), Map.of(), List.of());
        InputSummary input = new InputSummary("empty.mbox", 0, 0, "e3".repeat(32), List.of());
        return new Analysis(List.of(input), List.of(), none, true);
    }

    /** Many ordinary failures. */
    public static Analysis ofSize(int count) {
        List<AnalyzedMessage> messages =
                IntStream.range(0, count).mapToObj(SampleAnalysis::numbered).toList();
        Incident incident = new Incident(
                "i1",
                VerdictKind.NORMAL,
                Grade.NO_SIGN,
                new Incident.Scores(0, 0, 0),
                List.of(signal(SignalId.CONSISTENT_REPORT, 1, Integer.toString(count), 0)),
                List.of(),
                List.of(Missing.ANSWER),
                messages.stream().map(AnalyzedMessage::key).toList());
        HijackAssessment assessment = new HijackAssessment(
                VerdictKind.NORMAL, List.of(), List.of(incident), truths(messages), List.of(AdviceStep.READ_CASES));
        InputSummary input = new InputSummary(SOURCE, count, 4_096L * count, "ab".repeat(32), List.of());
        return new Analysis(List.of(input), messages, assessment, true);
    }

    /** One bounce whose server speaks in scripts that none of our fonts holds. */
    public static Analysis inForeignScripts() {
        String diagnostic = "550 5.1.1 메일 상자가 없습니다 / البريد غير موجود / ไม่มีกล่องจดหมาย / 𓀀 ∑ ↪ ‏ \u200B end";
        Finding unknown = finding(
                report("x@example.net", "failed", "5.1.1", "550", diagnostic), Cause.USER_UNKNOWN, "البريد غير موجود");
        AnalyzedMessage message = message(0, MessageKind.BOUNCE, "메일", List.of(unknown));
        HijackAssessment none = new HijackAssessment(
                VerdictKind.UNDECIDED, List.of(), List.of(), truths(List.of(message)), List.of(AdviceStep.LOOK_AGAIN));
        return new Analysis(List.of(new InputSummary("x.mbox", 1, 100, "", List.of())), List.of(message), none, true);
    }

    private static Incident wave() {
        String route = "Received: from laptop-erika ([203.0.113.77]) by smtp.example.org with ESMTPSA"
                + " (Authenticated sender: erika.mustermann@example.org)";
        return new Incident(
                "i1",
                VerdictKind.HIJACKED,
                Grade.STRONG,
                new Incident.Scores(9, 1, 0),
                List.of(signal(SignalId.OWN_ROUTE_NOT_MINE, 8, route, 5)),
                List.of(signal(SignalId.CONSISTENT_REPORT, 1, "Subject: Ihre Rechnung für Müller & Söhne", 5)),
                List.of(Missing.SENT_FOLDER),
                List.of(key(5)));
    }

    private static Map<MessageKey, Truth> truths(List<AnalyzedMessage> messages) {
        Map<MessageKey, Truth> truths = new TreeMap<>();
        messages.forEach(message -> truths.put(message.key(), Truth.NORMAL));
        return truths;
    }

    private static AnalyzedMessage twoRecipients(int index) {
        String diagnostic = "550 5.1.1 <jörg@example.net>: Recipient address rejected: User unknown in table";
        Finding unknown = finding(
                report("jörg@example.net", "failed", "5.1.1", "550", diagnostic), Cause.USER_UNKNOWN, "User unknown");
        Finding full = finding(
                report("anna@example.com", "failed", "4.2.2", "452", "452 4.2.2 mailbox of anna is full"),
                Cause.MAILBOX_FULL,
                "mailbox of anna is full");
        return message(index, MessageKind.BOUNCE, "Undelivered Mail", List.of(unknown, full));
    }

    private static AnalyzedMessage delayed(int index) {
        Finding waiting = finding(
                report("ταχυδρομείο@example.net", "delayed", "4.4.1", "", "connection timed out"),
                Cause.DELAYED,
                "timed out");
        return message(index, MessageKind.DELAY, "Delayed Mail", List.of(waiting));
    }

    private static AnalyzedMessage autoReply(int index) {
        return message(index, MessageKind.AUTOREPLY, "Abwesend", List.of());
    }

    private static AnalyzedMessage letter(int index) {
        return message(index, MessageKind.ORDINARY, "=Geburtstag von Tante Käthe", List.of());
    }

    private static AnalyzedMessage wreck(int index) {
        MessageLocation place = new MessageLocation(SOURCE, index, 4_000, 10);
        return AnalyzedMessage.unread(new Unreadable(place, Unreadable.Reason.DAMAGED, "header"));
    }

    private static AnalyzedMessage spam(int index) {
        String diagnostic = "554 5.7.1 <script>alert(1)</script> 日本語 📮 rejected as spam from 203.0.113.77 "
                + "https://long.example/" + "x".repeat(120);
        Finding refused = finding(
                report("=cmd@example.net", "failed", "5.7.1", "554", diagnostic),
                Cause.SPAM_CONTENT,
                "rejected as spam");
        return message(index, MessageKind.BOUNCE, "Mail delivery failed", List.of(refused));
    }

    private static AnalyzedMessage numbered(int index) {
        Cause[] causes = {Cause.USER_UNKNOWN, Cause.MAILBOX_FULL, Cause.BLOCKED_LISTED, Cause.HOST_UNKNOWN};
        String address = "person.with.a.long.name." + index + "@mail" + index % 7 + ".example";
        Finding finding = finding(
                report(address, "failed", "5.1.1", "550", "550 5.1.1 " + address + " user unknown"),
                causes[index % causes.length],
                "user unknown");
        return message(index, MessageKind.BOUNCE, "Undelivered Mail", List.of(finding));
    }

    private static AnalyzedMessage message(int index, MessageKind kind, String subject, List<Finding> findings) {
        boolean report = kind.isDeliveryReport();
        return new AnalyzedMessage(
                new MessageLocation(SOURCE, index, 1_000L * index, 900),
                Message.Form.WHOLE,
                kind,
                new AnalyzedMessage.Head(
                        "<" + index + ".b7.käthe@mx.example.net>",
                        Optional.of(Instant.parse("2026-11-02T09:00:00Z").plusSeconds(7_200L * index)),
                        report
                                ? "Mail Delivery System <MAILER-DAEMON@mx.example.net>"
                                : "Käthe Kruse <kaethe@example.com>",
                        subject),
                report
                        ? new AnalyzedMessage.Report(
                                "postfix",
                                new Handling("mx.example.net", "", "4XyZ12", "erika.mustermann.17@example.org"),
                                original(index),
                                index == 1 ? List.of("erika.mustermann.17.iso") : List.of(),
                                List.of())
                        : AnalyzedMessage.Report.NONE,
                findings,
                Optional.empty());
    }

    private static AnalyzedMessage.Original original(int index) {
        return new AnalyzedMessage.Original(
                ReturnedOriginal.Extent.HEADERS,
                "<letter." + index + ".erika@example.org>",
                "Mon, 2 Nov 2026 10:0" + index % 10 + ":00 +0100",
                "Erika Mustermann <erika.mustermann@example.org>",
                "Jörg Beispiel <jörg@example.net>",
                "Ihre Rechnung für Müller & Söhne",
                new AnalyzedMessage.Origin(List.of("example.org"), false, false));
    }

    private static RecipientReport report(
            String recipient, String action, String status, String reply, String diagnostic) {
        return new RecipientReport(
                recipient,
                List.of("anna.alias@example.net"),
                action.equals("delayed") ? MessageKind.DELAY : MessageKind.BOUNCE,
                action,
                new ServerReply(EnhancedStatus.parse(status), ReplyCode.atStartOf(reply), diagnostic),
                new Attempt("RCPT TO", "mx.example.net"));
    }

    private static Finding finding(RecipientReport report, Cause cause, String evidence) {
        Evidence where = new Evidence(
                Evidence.Field.DIAGNOSTIC, evidence, report.diagnostic().indexOf(evidence));
        BounceReason reason = cause.reason().orElse(BounceReason.UNKNOWN);
        boolean permanent = report.status().orElseThrow().isPermanent();
        String rule = "sample." + reason.id();
        return new Finding(
                report, new Classification(reason, cause, Certainty.HIGH, permanent, rule, where, Evidence.NONE));
    }

    private static Signal signal(SignalId id, int weight, String quote, int index) {
        return new Signal(id, weight, quote, key(index));
    }

    private static MessageKey key(int index) {
        return new MessageKey(SOURCE, index);
    }
}
