// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.dsn.MessageKind;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.MailInput;
import org.bumerang.smtp.MailDate;

/**
 * What a check saw, as far as the history needs it. All texts are hashes.
 *
 * @param reports under their hash; of several copies the first
 */
record Sight(Set<String> accounts, Set<String> places, Map<String, Report> reports) {

    /**
     * One report.
     *
     * @param dated the hour of its own date
     * @param sent when the mail that it returns was sent, if somebody seems to use the account for it
     */
    record Report(MessageKey key, Optional<Instant> dated, boolean stolen, Optional<Instant> sent) {}

    static Sight of(Analysis analysis, Collection<MailInput> inputs, Seal seal) {
        Set<String> names = inputs.stream().map(MailInput::name).collect(Collectors.toSet());
        Map<String, Report> reports = new LinkedHashMap<>();
        analysis.messages().stream()
                .filter(message -> message.kind() == MessageKind.BOUNCE || message.kind() == MessageKind.DELAY)
                .filter(message -> isOf(message.location().source(), names, inputs))
                .forEach(message -> reports.putIfAbsent(
                        seal.of("report", identity(message)), report(message, analysis.truthOf(message))));
        return new Sight(
                analysis.assessment().accounts().stream()
                        .map(account -> seal.of("account", account.address().key()))
                        .collect(Collectors.toSet()),
                inputs.stream()
                        .filter(MailInput.Place.class::isInstance)
                        .map(MailInput.Place.class::cast)
                        .map(place -> seal.of(
                                "place",
                                place.path().toAbsolutePath().normalize().toString()))
                        .collect(Collectors.toSet()),
                reports);
    }

    private static boolean isOf(String source, Set<String> names, Collection<MailInput> inputs) {
        return names.contains(source) || inputs.stream().anyMatch(input -> input.holds(source));
    }

    private static Report report(AnalyzedMessage message, Truth truth) {
        return new Report(
                message.key(),
                message.head().date().map(date -> date.truncatedTo(ChronoUnit.HOURS)),
                truth == Truth.HIJACKED,
                MailDate.parse(message.original().date()).map(date -> date.toInstant()));
    }

    /** The Message-ID, or where there is none what else tells one report from another. */
    private static String identity(AnalyzedMessage message) {
        if (!message.head().messageId().isEmpty()) {
            return message.head().messageId();
        }
        List<String> recipients = message.findings().stream()
                .map(finding -> finding.report().recipient())
                .toList();
        return message.head().date() + " " + message.head().subject() + " " + recipients;
    }
}
