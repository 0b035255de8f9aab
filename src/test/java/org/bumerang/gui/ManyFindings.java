// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.Stories;
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
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Grade;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/** A mailbox of any size made by counting: reasons, domains, days, files and incidents of many kinds, no two mails alike. */
public final class ManyFindings {

    private static final Instant FIRST = Instant.parse("2026-01-05T07:12:00Z");
    private static final int FILES = 3;
    private static final int DOMAINS = 400;
    private static final int INCIDENTS = 4;
    private static final int DAYS = 90;
    private static final int FORGED_OF_TEN = 5;

    private ManyFindings() {}

    public static Analysis of(int count) {
        List<AnalyzedMessage> messages = new ArrayList<>();
        Map<MessageKey, Truth> truths = new HashMap<>();
        List<List<MessageKey>> members = new ArrayList<>();
        for (int incident = 0; incident < INCIDENTS; incident++) {
            members.add(new ArrayList<>());
        }
        for (int number = 0; number < count; number++) {
            AnalyzedMessage message = message(number, count);
            messages.add(message);
            boolean forged = number % 10 < FORGED_OF_TEN;
            truths.put(message.key(), forged ? Truth.BACKSCATTER : Truth.NORMAL);
            members.get(forged ? 0 : 1 + number % (INCIDENTS - 1)).add(message.key());
        }
        List<Incident> incidents = new ArrayList<>();
        for (int number = 0; number < INCIDENTS; number++) {
            incidents.add(incident(number, members.get(number)));
        }
        HijackAssessment assessment = new HijackAssessment(
                VerdictKind.MIXED,
                List.of(),
                incidents,
                truths,
                List.of(AdviceStep.THREE_MINUTE_CHECK, AdviceStep.READ_CASES));
        List<InputSummary> inputs = List.of(new InputSummary("mails", count, count * 2_000L, "", List.of()));
        return new Analysis(inputs, messages, assessment, true, Stories.NONE);
    }

    private static Incident incident(int number, List<MessageKey> messages) {
        return new Incident(
                "i" + number,
                number == 0 ? VerdictKind.BACKSCATTER : VerdictKind.NORMAL,
                Grade.SOME,
                new Incident.Scores(0, number == 0 ? 40 : 0, 0),
                List.of(),
                List.of(),
                number == 0 ? List.of(Missing.ANSWER) : List.of(),
                messages);
    }

    private static AnalyzedMessage message(int number, int count) {
        BounceReason[] reasons = BounceReason.values();
        int kind = number % reasons.length;
        // some are frequent, others rare
        BounceReason reason = reasons[kind * kind / reasons.length];
        String recipient = "person" + (number * 31L % count) + "@domain" + (number * 17 % DOMAINS) + ".example";
        String diagnostic = "550 5.1.1 <" + recipient + ">: Recipient address rejected by mx" + (number % 97)
                + ".example, see the log of this server for details";
        Classification classification = new Classification(
                reason,
                Cause.of(reason),
                Certainty.HIGH,
                number % 3 != 0,
                "status-5.1.1",
                new Evidence(Evidence.Field.DIAGNOSTIC, "rejected", diagnostic.indexOf("rejected")),
                Evidence.NONE);
        RecipientReport report = new RecipientReport(
                recipient,
                List.of(),
                MessageKind.BOUNCE,
                "failed",
                new ServerReply(
                        Optional.of(new EnhancedStatus(5, 1, number % 8)), Optional.of(new ReplyCode(550)), diagnostic),
                new Attempt("RCPT TO", "mx.example"));
        Instant date = FIRST.plusSeconds(number * 7_561L % (DAYS * 86_400L));
        return new AnalyzedMessage(
                new MessageLocation("mails/box" + (number * FILES / count) + ".mbox", number, number * 2_000L, 2_000),
                Message.Form.WHOLE,
                MessageKind.BOUNCE,
                new AnalyzedMessage.Head(
                        "<" + number + "@mail.example>",
                        Optional.of(date),
                        "Mail Delivery System <mailer-daemon@example.org>",
                        "Undelivered Mail Returned to Sender"),
                new AnalyzedMessage.Report(
                        "rfc3464", new Handling("mout.example", "", "", ""), original(number), List.of(), List.of()),
                List.of(new Finding(report, classification)),
                Optional.empty());
    }

    private static AnalyzedMessage.Original original(int number) {
        return new AnalyzedMessage.Original(
                ReturnedOriginal.Extent.HEADERS,
                "<o" + number + "@example.org>",
                "Mon, 9 Mar 2026 08:11:00 +0100",
                "Anna <anna@example.org>",
                "",
                "Order number " + (number * 13 % 100_000),
                AnalyzedMessage.Origin.UNKNOWN);
    }
}
