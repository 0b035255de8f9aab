// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;

/** Lays the recipients of one report out for the rules: first with the server's words, then with those for people. */
record Cases(DeliveryReport report, WordFinder finder) {

    /** How much of the text behind an address is taken to speak of it. */
    private static final int NEARBY = 1_000;

    /** How much of a text that nobody understood is quoted. */
    private static final int SHOWN = 300;

    private static final Pattern QUOTED_REPLY = Pattern.compile("#[245]\\.\\d{1,3}\\.\\d{1,3} smtp;");

    static Cases of(DeliveryReport report, WordFinder finder) {
        return new Cases(report, finder);
    }

    /**
     * The server's words where Exchange quotes them behind a sentence of its own, which is chosen by the code alone:
     * {@code <host #5.7.1 smtp;550 5.7.1 ...>}.
     */
    Optional<Case> ofQuotedReply(RecipientReport recipient) {
        String diagnostic = recipient.diagnostic();
        Matcher quoted = QUOTED_REPLY.matcher(diagnostic);
        return quoted.find()
                ? Optional.of(
                        of(recipient, Evidence.Field.DIAGNOSTIC, diagnostic.substring(quoted.end()), quoted.end()))
                : Optional.empty();
    }

    Case ofDiagnostic(RecipientReport recipient) {
        return of(recipient, Evidence.Field.DIAGNOSTIC, recipient.diagnostic(), 0);
    }

    Optional<Case> ofText(RecipientReport recipient) {
        return ownText(recipient).map(own -> of(recipient, own.field(), own.text(), own.start()));
    }

    /**
     * What to show where no rule knows a word of the report: the beginning of the text for people. A server's words are
     * shown in any case.
     */
    Optional<Evidence> unreadText(RecipientReport recipient) {
        return recipient.diagnostic().isBlank() ? ownText(recipient).map(Cases::firstParagraph) : Optional.empty();
    }

    private static Evidence firstParagraph(Evidence own) {
        String text = own.text();
        int from = text.length() - text.stripLeading().length();
        int blank = text.indexOf("\n\n", from);
        int end = Math.min(from + SHOWN, blank < 0 ? text.length() : blank);
        return new Evidence(own.field(), text.substring(from, end).stripTrailing(), own.start() + from);
    }

    /**
     * The text for people; where it speaks of several recipients, the part behind this one's address and before the
     * next one's.
     */
    private Optional<Evidence> ownText(RecipientReport recipient) {
        String text = report.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (report.recipients().size() < 2) {
            return Optional.of(new Evidence(Evidence.Field.TEXT, text, 0));
        }
        int start = recipient.recipient().isEmpty() ? -1 : text.indexOf(recipient.recipient());
        if (start < 0) {
            return Optional.empty();
        }
        int from = start + recipient.recipient().length();
        int end = Math.min(nextAddress(recipient, from), Math.min(text.length(), from + NEARBY));
        return Optional.of(new Evidence(Evidence.Field.TEXT, text.substring(start, end), start));
    }

    private int nextAddress(RecipientReport recipient, int from) {
        return report.recipients().stream()
                .map(RecipientReport::recipient)
                .filter(address -> !address.isEmpty() && !address.equals(recipient.recipient()))
                .mapToInt(address -> report.text().indexOf(address, from))
                .filter(place -> place >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A message that tells of no delivery, with its words. */
    Case ofWhole() {
        return of(RecipientReport.ofWhole(report.kind()), Evidence.Field.TEXT, report.text(), 0);
    }

    /** The only recipient of an example, with the text that the example has. */
    Case ofExample(Example example) {
        RecipientReport recipient = report.recipients().getFirst();
        return example.text().isEmpty()
                ? of(example.kind(), recipient, Evidence.Field.DIAGNOSTIC, example.diagnostic(), 0)
                : of(example.kind(), recipient, Evidence.Field.TEXT, example.text(), 0);
    }

    private Case of(RecipientReport recipient, Evidence.Field field, String text, int offset) {
        return of(recipient.kind(), recipient, field, text, offset);
    }

    private Case of(MessageKind kind, RecipientReport recipient, Evidence.Field field, String text, int offset) {
        FoldedText words = FoldedText.of(text);
        List<String> servers = List.of(
                recipient.remoteMta().toLowerCase(Locale.ROOT),
                report.reportingMta().toLowerCase(Locale.ROOT));
        return new Case(kind, recipient, servers, field, words, finder.find(words), offset);
    }
}
