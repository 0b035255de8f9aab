// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ServerReply;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.Aside;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Unreadable;
import org.bumerang.smtp.MailAddress;

/**
 * Gives an analysis in which placeholders stand for people, subjects and internet addresses. Codes, dates, domains,
 * reasons and verdicts stay. The numbers of the placeholders follow the order of the mails, so the same analysis gives
 * the same result. For one analysis each; not thread-safe.
 *
 * <p>A name is known if a mail gives it in an address field. A name that stands in running text only, and in no field
 * of any mail, cannot be told from other words.
 */
public final class Redaction {

    private final Placeholders placeholders = new Placeholders();
    private final Phrases phrases = new Phrases();
    private final People people = new People(placeholders, phrases);
    private final TextRedaction texts = new TextRedaction(people, phrases, placeholders);
    private final Paths paths = new Paths(people, texts);

    /** The same analysis without anything that names a person. */
    public Analysis of(Analysis analysis) {
        learn(analysis);
        return new Analysis(
                analysis.inputs().stream().map(this::input).toList(),
                analysis.messages().stream().map(this::message).toList(),
                assessment(analysis.assessment()),
                analysis.complete());
    }

    // Everything is learned first: a name in the last mail may be quoted in the first one.
    private void learn(Analysis analysis) {
        analysis.assessment().accounts().forEach(account -> people.person(account.address()));
        for (AnalyzedMessage message : analysis.messages()) {
            people.learn(message.head().from());
            people.learn(message.original().from());
            people.learn(message.original().to());
            for (Finding finding : message.findings()) {
                people.learn(finding.report().recipient());
                finding.report().aliases().forEach(people::learn);
            }
            learnSubject(message, message.head().subject());
            learnSubject(message, message.original().subject());
            id(message.head().messageId());
            id(message.original().messageId());
        }
    }

    private void learnSubject(AnalyzedMessage message, String subject) {
        String stripped = subject.strip();
        if (!stripped.isEmpty()) {
            phrases.learn(stripped, subject(stripped));
            paths.learn(message.location().source(), stripped, subject(stripped));
        }
    }

    private InputSummary input(InputSummary input) {
        return new InputSummary(
                paths.of(input.path()),
                input.messages(),
                input.bytes(),
                input.sha256(),
                input.skipped().stream().map(this::unreadable).toList(),
                input.aside().stream()
                        .map(aside -> new Aside(aside.kind(), aside.count(), location(aside.first())))
                        .toList());
    }

    private Unreadable unreadable(Unreadable place) {
        return new Unreadable(location(place.location()), place.reason(), text(place.detail()));
    }

    private MessageLocation location(MessageLocation place) {
        return new MessageLocation(paths.of(place.source()), place.index(), place.offset(), place.length());
    }

    private MessageKey key(MessageKey key) {
        return new MessageKey(paths.of(key.source()), key.index());
    }

    private AnalyzedMessage message(AnalyzedMessage message) {
        return new AnalyzedMessage(
                location(message.location()),
                message.form(),
                message.kind(),
                head(message.head()),
                report(message.report()),
                message.findings().stream().map(this::finding).toList(),
                message.problem().map(this::unreadable));
    }

    private AnalyzedMessage.Head head(AnalyzedMessage.Head head) {
        return new AnalyzedMessage.Head(id(head.messageId()), head.date(), text(head.from()), subject(head.subject()));
    }

    private AnalyzedMessage.Report report(AnalyzedMessage.Report report) {
        Handling handling = report.handling();
        return new AnalyzedMessage.Report(
                report.layout(),
                new Handling(
                        text(handling.reportingMta()),
                        handling.arrivalDate(),
                        text(handling.queueId()),
                        text(handling.envelopeId())),
                original(report.original()),
                report.dangerousFiles().stream()
                        .map(Redaction::ending)
                        .distinct()
                        .toList(),
                report.attached());
    }

    // The name of a file may be that of a person; how it ends is what matters
    private static String ending(String fileName) {
        return "*" + fileName.substring(fileName.lastIndexOf('.'));
    }

    private AnalyzedMessage.Original original(AnalyzedMessage.Original original) {
        return new AnalyzedMessage.Original(
                original.extent(),
                id(original.messageId()),
                original.date(),
                text(original.from()),
                text(original.to()),
                subject(original.subject()),
                new AnalyzedMessage.Origin(
                        original.origin().signers().stream().map(this::text).toList(),
                        original.origin().list(),
                        original.origin().automatic()));
    }

    private Finding finding(Finding finding) {
        RecipientReport report = finding.report();
        Classification outcome = finding.classification();
        RecipientReport redacted = new RecipientReport(
                recipient(report.recipient()),
                report.aliases().stream().map(this::recipient).toList(),
                report.kind(),
                report.action(),
                new ServerReply(
                        report.status(), report.answer().overruled(), report.reply(), text(report.diagnostic())),
                new Attempt(
                        text(report.command()),
                        text(report.remoteMta()),
                        report.attempt().date(),
                        report.attempt().retryUntil()));
        return new Finding(
                redacted,
                new Classification(
                        outcome.reason(),
                        outcome.cause(),
                        outcome.certainty(),
                        outcome.permanent(),
                        outcome.rule(),
                        evidence(outcome.evidence(), report.diagnostic()),
                        evidence(outcome.contradiction(), report.diagnostic())),
                finding.meant().map(this::recipient));
    }

    /** The evidence follows its words to their new place in the diagnostic. */
    private Evidence evidence(Evidence evidence, String diagnostic) {
        boolean inside = evidence.field() == Evidence.Field.DIAGNOSTIC
                && diagnostic.startsWith(evidence.text(), evidence.start());
        if (!inside) {
            return new Evidence(evidence.field(), text(evidence.text()), evidence.start());
        }
        Redacted whole = texts.of(diagnostic);
        int start = whole.newStart(evidence.start());
        String words = whole.text().substring(start, Math.max(start, whole.newEnd(evidence.end())));
        return new Evidence(evidence.field(), words, start);
    }

    private HijackAssessment assessment(HijackAssessment assessment) {
        Map<MessageKey, Truth> truths = new HashMap<>();
        assessment.truths().forEach((message, truth) -> truths.put(key(message), truth));
        return new HijackAssessment(
                assessment.kind(),
                assessment.accounts().stream().map(this::account).toList(),
                assessment.incidents().stream().map(this::incident).toList(),
                truths,
                assessment.advice());
    }

    private Account account(Account account) {
        MailAddress address = account.address();
        String local = People.isRole(address.localPart()) ? address.localPart() : people.person(address);
        return new Account(new MailAddress(local, address.domain()), account.ground(), account.provider());
    }

    private Incident incident(Incident incident) {
        return new Incident(
                incident.id(),
                incident.kind(),
                incident.grade(),
                incident.scores(),
                incident.signals().stream().map(this::signal).toList(),
                incident.against().stream().map(this::signal).toList(),
                incident.missing(),
                incident.messages().stream().map(this::key).toList());
    }

    private Signal signal(Signal signal) {
        return new Signal(signal.id(), signal.weight(), quote(signal.quote()), key(signal.message()));
    }

    /** A quoted header line: a subject goes as a whole, and the names of an address field are learned from it. */
    private String quote(String quote) {
        int colon = quote.indexOf(':');
        String field = quote.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        String value = quote.substring(colon + 1);
        return switch (field) {
            case "subject", "thread-topic" -> quote.substring(0, colon + 1) + " " + subject(value);
            case "from", "to", "cc", "reply-to", "sender", "return-path", "x-sender" -> {
                people.learn(value);
                yield text(quote);
            }
            case "received" -> quote.substring(0, colon + 1) + " " + text(hop(value.strip()));
            default -> text(hop(quote));
        };
    }

    /** A computer at home greets a server with its own name, which is often that of a person. */
    private String hop(String received) {
        String[] words = received.split(" ", 3);
        boolean own = words.length == 3
                && words[0].equals("from")
                && words[1].indexOf('.') < 0
                && words[1].indexOf('[') < 0
                && !words[1].equalsIgnoreCase("localhost")
                && words[2].startsWith("(");
        return own ? "from " + placeholders.of("client", words[1]) + " " + words[2] : received;
    }

    private String recipient(String recipient) {
        boolean bare = !recipient.isEmpty() && MailAddress.parse(recipient).isEmpty() && recipient.indexOf('@') < 0;
        return bare && !People.isRole(recipient) && !Hosts.isHost(recipient)
                ? people.login(recipient)
                : text(recipient);
    }

    private String subject(String subject) {
        String stripped = subject.strip();
        return stripped.isEmpty() ? "" : placeholders.of("subject", stripped);
    }

    /** A Message-ID keeps its domain, which shows where the mail was written. */
    private String id(String messageId) {
        String bare = messageId.replace("<", "").replace(">", "").strip();
        if (bare.isEmpty()) {
            return "";
        }
        int at = bare.lastIndexOf('@');
        return "<" + placeholders.of("id", bare) + (at < 0 ? "" : "@" + text(bare.substring(at + 1))) + ">";
    }

    private String text(String text) {
        return texts.of(text).text();
    }
}
