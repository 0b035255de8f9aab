// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReportReader;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.ReadLimits;

/** Notes which rules the samples need: mails, and the examples of all other rules. */
final class RuleUse {

    private final RuleReader reader = new RuleReader();
    private final RuleBook book = new RuleBook(reader.readAll(), reader.readLexicon());
    private final Classifier classifier = new Classifier(book, CauseFinder.load());
    private final ReportReader reports = new ReportReader();
    private final Set<String> decided = new HashSet<>();
    private final Set<String> matched = new HashSet<>();
    private int messages;

    /** Takes every mail of a file or a folder into account. */
    void readMails(Path place) {
        new MailReader(ReadLimits.DEFAULT).read(new MailInput.Place("samples", place), (item, bytesDone) -> {
            if (item instanceof Message message) {
                messages++;
                read(reports.read(message));
            }
            return true;
        });
    }

    private void read(DeliveryReport report) {
        classifier.classifyWhole(report).ifPresent(found -> decided.add(found.rule()));
        classifier
                .classify(report)
                .forEach(finding -> decided.add(finding.classification().rule()));
        report.recipients().forEach(recipient -> countMatches(report, recipient, rule -> true));
    }

    /** Takes the examples of the rules into account, each for all rules but its own. */
    void readExamples() {
        for (Rule rule : book.rules()) {
            for (Example example : rule.examples()) {
                DeliveryReport report = example.report();
                countMatches(
                        report,
                        report.recipients().getFirst(),
                        other -> !other.id().equals(rule.id()));
            }
        }
    }

    private void countMatches(DeliveryReport report, RecipientReport recipient, Predicate<Rule> counted) {
        Cases cases = Cases.of(report, book.finder());
        List<Case> texts = Stream.concat(Stream.of(cases.ofDiagnostic(recipient)), cases.ofText(recipient).stream())
                .toList();
        book.rules().stream()
                .filter(rule -> !matched.contains(rule.id()) && counted.test(rule))
                .filter(rule -> texts.stream()
                        .anyMatch(text -> rule.condition().match(text).isPresent()))
                .forEach(rule -> matched.add(rule.id()));
    }

    int messages() {
        return messages;
    }

    /** The rules that matched in no mail and in no example of another rule. */
    List<Rule> silent() {
        return book.rules().stream()
                .filter(rule -> !matched.contains(rule.id()) && !decided.contains(rule.id()))
                .toList();
    }

    /** The rules that matched somewhere but decided no mail. */
    List<Rule> neverDeciding() {
        return book.rules().stream()
                .filter(rule -> matched.contains(rule.id()) && !decided.contains(rule.id()))
                .toList();
    }

    /** The report for people. */
    String text() {
        return """
            # Rules that the samples do not need

            %d mails were read. A rule for a documented answer of a provider may stay silent here; a rule of common words
            that does is a candidate for deletion, or lacks a sample.

            ## Matched in no mail and in no example of another rule
            %s
            ## Matched, but decided no mail
            %s
            ## Phrases that another phrase of the same rule covers
            %s""".formatted(messages, list(silent()), list(neverDeciding()), covered());
    }

    private String covered() {
        return book.rules().stream()
                .filter(rule -> !CoveredPhrases.of(rule).isEmpty())
                .map(rule -> "- %s: %s%n".formatted(rule.id(), String.join("; ", CoveredPhrases.of(rule))))
                .collect(Collectors.joining("", "\n", ""));
    }

    private static String list(List<Rule> rules) {
        return rules.stream()
                .map(rule -> "- %s (%s; %s)%n"
                        .formatted(rule.id(), rule.tier().id(), rule.origin().source()))
                .collect(Collectors.joining("", "\n", ""));
    }
}
