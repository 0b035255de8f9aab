// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.hijack.MessageEvidence.Found;
import org.bumerang.hijack.MessageEvidence.Guise;
import org.bumerang.hijack.MessageEvidence.Lead;
import org.bumerang.mail.FileKinds;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/** Looks at a mail that is, or claims to be, a report for the traits of a counterfeit. */
final class GuiseReader {

    /** Letters of greeting and first sentence; newsletters name the reader in their last line. */
    private static final int OPENING = 500;

    private final Phrases phrases;

    GuiseReader(Phrases phrases) {
        this.phrases = phrases;
    }

    Guise read(Message message, DeliveryReport report) {
        if (report.kind() == MessageKind.MDN || report.kind() == MessageKind.ARF) {
            return Guise.NONE;
        }
        MessageEvidence.Sender from = Fields.sender(message.headers());
        String sender =
                Lettering.plain(from.name() + " " + localPart(from.address())).replace('-', ' ');
        String subject = Lettering.plain(message.subject());
        boolean daemon = Phrases.find(phrases.daemonNames(), sender).isPresent();
        if (daemon || report.kind().isDeliveryReport()) {
            NoticeText text = NoticeText.of(message);
            return guise(
                    message,
                    report,
                    text,
                    found(message, text, Phrases.find(phrases.held(), text.words() + "\n" + subject)));
        }
        boolean support = Phrases.find(phrases.supportNames(), sender).isPresent();
        boolean about = Phrases.find(phrases.reportSubjects(), subject).isPresent()
                || phrases.trouble(subject).isPresent();
        return support || about ? poser(message, report, support && about) : Guise.NONE;
    }

    // No report and not called after a mail system: only if it speaks of held mail and means this very reader
    private Guise poser(Message message, DeliveryReport report, boolean both) {
        Headers headers = message.headers();
        NoticeText text = NoticeText.of(message);
        String subject = Lettering.plain(message.subject());
        Optional<String> trouble = phrases.trouble(text.words()).or(() -> phrases.trouble(subject));
        if (trouble.isEmpty() || isPassedOn(headers, subject, text) || headers.has("List-Unsubscribe")) {
            return Guise.NONE;
        }
        Guise guise = guise(message, report, text, found(message, text, trouble));
        boolean meant = guise.find(SignalId.THREAT).isPresent()
                || guise.leads().stream().anyMatch(Lead::personal)
                || namesReader(headers, subject, text);
        return both || meant ? guise : Guise.NONE;
    }

    private static boolean namesReader(Headers headers, String subject, NoticeText text) {
        MessageEvidence.Sender from = Fields.sender(headers);
        String head = subject + " " + from.name().toLowerCase(Locale.ROOT) + " " + Fields.cut(text.words(), OPENING);
        return readers(headers).stream()
                .anyMatch(reader -> head.contains(reader)
                        || from.name().toLowerCase(Locale.ROOT).contains(Domains.ofAddress(reader))
                        || from.domain().equals(Domains.ofAddress(reader)));
    }

    private static List<String> readers(Headers headers) {
        return Fields.addresses(headers, "To", "Delivered-To", "Envelope-To", "X-Original-To");
    }

    private static Guise guise(Message message, DeliveryReport report, NoticeText text, List<Found> found) {
        return new Guise(
                true, found, leads(message.headers(), text.links()), machinePart(message, report), automatic(message));
    }

    // Somebody who forwards a counterfeit to ask about it writes no counterfeit
    private static boolean isPassedOn(Headers headers, String subject, NoticeText text) {
        return text.isPassedOn(subject) || headers.has("In-Reply-To") || headers.has("References");
    }

    private List<Found> found(Message message, NoticeText text, Optional<String> held) {
        String words = text.words();
        List<Found> found = new ArrayList<>();
        Optional<String> file = dangerousFile(message);
        add(
                found,
                SignalId.ASKS_TO_CLICK,
                Phrases.find(phrases.asks(), words)
                        .or(() -> file.flatMap(name -> Phrases.find(phrases.attached(), words))));
        add(found, SignalId.INCOMING_HELD, held);
        add(found, SignalId.THREAT, Phrases.find(phrases.threats(), words));
        add(found, SignalId.DANGEROUS_ATTACHMENT, file);
        add(found, SignalId.NONSENSE_CODES, mixedCodes(words));
        add(
                found,
                SignalId.DISGUISED_WORDS,
                text.disguised()
                        .or(() -> Lettering.disguised(message.subject()))
                        .or(() -> Lettering.disguised(
                                Fields.sender(message.headers()).name())));
        if (text.picture()) {
            found.add(new Found(SignalId.PICTURE_FOR_WORDS, ""));
        }
        return found;
    }

    private static List<Lead> leads(Headers headers, Links links) {
        List<String> readers = readers(headers);
        return links.links().stream()
                .filter(link -> !link.host().isEmpty())
                .map(link -> new Lead(link.host(), link.isButton() ? link.label() : "", link.knows(readers)))
                .toList();
    }

    // No server speaks with the codes of two vendors at once
    private Optional<String> mixedCodes(String words) {
        List<String> codes =
                phrases.vendorCodes().stream().filter(words::contains).toList();
        return codes.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", codes));
    }

    private static String localPart(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    private static void add(List<Found> found, SignalId id, Optional<String> quote) {
        quote.ifPresent(words -> found.add(new Found(id, words)));
    }

    private static boolean automatic(Message message) {
        String field = Fields.first(message.headers(), "Auto-Submitted").toLowerCase(Locale.ROOT);
        return field.startsWith("auto-");
    }

    private static boolean machinePart(Message message, DeliveryReport report) {
        boolean codes = report.recipients().stream()
                .anyMatch(recipient -> recipient.status().isPresent()
                        || recipient.reply().isPresent()
                        || (!recipient.diagnostic().isBlank()
                                && !recipient.recipient().isBlank()));
        return codes
                || report.original().extent() != ReturnedOriginal.Extent.NOTHING
                || message.part("message/delivery-status").isPresent();
    }

    private static Optional<String> dangerousFile(Message message) {
        return message.parts().stream()
                .filter(part -> !(part instanceof Part.Enclosed) && !(part instanceof Part.Multi))
                .map(FileKinds::nameOf)
                .filter(FileKinds::isDangerous)
                .findFirst();
    }
}
