// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.hijack.MessageEvidence.Found;
import org.bumerang.hijack.MessageEvidence.Guise;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/**
 * Looks at a mail that is, or claims to be, a report for the traits of a counterfeit. The returned original is left out: a
 * genuine report may well return a malicious mail.
 */
final class GuiseReader {

    private static final int TEXT = 16_000;
    private static final Set<String> DANGEROUS = Set.of(
            "html", "htm", "shtml", "xhtml", "mht", "svg", "zip", "rar", "7z", "ace", "gz", "iso", "img", "vhd", "js",
            "jse", "vbs", "vbe", "wsf", "hta", "lnk", "exe", "scr", "pif", "com", "bat", "cmd", "ps1", "jar", "msi",
            "one", "docm", "xlsm", "pptm", "xlsb", "url", "chm");

    private final Phrases phrases;

    GuiseReader(Phrases phrases) {
        this.phrases = phrases;
    }

    Guise read(Message message, DeliveryReport report) {
        if (report.kind() == MessageKind.MDN || report.kind() == MessageKind.ARF) {
            return Guise.NONE;
        }
        MessageEvidence.Sender from = Fields.sender(message.headers());
        String sender = (from.name() + " " + localPart(from.address())).toLowerCase(Locale.ROOT);
        String subject = message.subject().toLowerCase(Locale.ROOT);
        boolean daemon = Phrases.find(phrases.daemonNames(), sender).isPresent();
        boolean support = Phrases.find(phrases.supportNames(), sender).isPresent();
        boolean about = Phrases.find(phrases.reportSubjects(), subject).isPresent();
        if (!daemon && !about && !support && !report.kind().isDeliveryReport()) {
            return Guise.NONE;
        }
        List<String> sources = texts(message);
        String words = words(sources).toLowerCase(Locale.ROOT);
        List<Found> found = new ArrayList<>();
        add(found, SignalId.ASKS_TO_CLICK, Phrases.find(phrases.asks(), words));
        add(found, SignalId.INCOMING_HELD, Phrases.find(phrases.held(), words + "\n" + subject));
        add(found, SignalId.THREAT, Phrases.find(phrases.threats(), words));
        add(found, SignalId.DANGEROUS_ATTACHMENT, dangerousFile(message));
        add(found, SignalId.NONSENSE_CODES, mixedCodes(words));
        Links links = Links.in(sources);
        links.hostThatKnows(Fields.addresses(message.headers(), "To", "Delivered-To", "Envelope-To"))
                .ifPresent(host -> found.add(new Found(SignalId.PERSONAL_LINK, host)));
        boolean tricks = found.stream().anyMatch(trait -> trait.id() == SignalId.ASKS_TO_CLICK)
                && found.stream().anyMatch(trait -> trait.id() == SignalId.INCOMING_HELD);
        boolean claims = daemon || report.kind().isDeliveryReport() || (tricks && (about || support));
        return new Guise(claims, List.copyOf(found), links.hosts(), machinePart(message, report), automatic(message));
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
                        || !recipient.diagnostic().isBlank());
        return codes
                || report.original().extent() != ReturnedOriginal.Extent.NOTHING
                || message.part("message/delivery-status").isPresent();
    }

    private static List<String> texts(Message message) {
        List<String> texts = new ArrayList<>();
        int room = TEXT;
        for (Part part : message.parts()) {
            boolean readable =
                    part.mediaType().is("text/plain") || part.mediaType().is("text/html");
            if (part instanceof Part.Text text
                    && readable
                    && room > 0
                    && fileName(part).isEmpty()) {
                String own = beforeOriginal(text.text());
                texts.add(Fields.cut(own, room));
                room -= own.length();
            }
        }
        return texts;
    }

    // Plain reports append the original: everything from its first trace field on is not the report's own word.
    private static String beforeOriginal(String text) {
        String bounded = Fields.cut(text, TEXT);
        int end = bounded.length();
        for (String start : new String[] {"\nReceived: ", "\nReturn-Path: ", "\nReturn-path: ", "\nDelivered-To: "}) {
            int at = bounded.indexOf(start);
            end = at >= 0 && at < end ? at : end;
        }
        return bounded.substring(0, end);
    }

    private static String words(List<String> texts) {
        StringBuilder words = new StringBuilder();
        for (String text : texts) {
            boolean tag = false;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                tag = c == '<' || (tag && c != '>');
                words.append(tag || c == '>' || Character.isWhitespace(c) ? ' ' : c);
            }
            words.append('\n');
        }
        return squeeze(words);
    }

    private static String squeeze(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != ' ' || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Optional<String> dangerousFile(Message message) {
        return message.parts().stream()
                .filter(part -> !(part instanceof Part.Enclosed) && !(part instanceof Part.Multi))
                .map(GuiseReader::fileName)
                .filter(GuiseReader::isDangerous)
                .findFirst();
    }

    private static String fileName(Part part) {
        if (part instanceof Part.Attachment file && !file.fileName().isEmpty()) {
            return file.fileName();
        }
        String disposition = Fields.first(part.headers(), "Content-Disposition");
        int at = disposition.toLowerCase(Locale.ROOT).indexOf("filename=");
        if (at < 0) {
            return part.mediaType().parameter("name").orElse("");
        }
        String name = disposition.substring(at + 9);
        int end = name.indexOf(';');
        return (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip();
    }

    /** Whether a file with this name can run something or show a form when opened. */
    static boolean isDangerous(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0
                && DANGEROUS.contains(fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }
}
