// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;

/**
 * Names reason and cause of each failed delivery by the rules of the resources. Immutable and safe for use by several
 * threads at once.
 */
public final class Classifier {

    private static final List<Certainty> WELL_FOUNDED = List.of(Certainty.HIGH, Certainty.MEDIUM);

    // kinds of mail that tells of no delivery and yet has a reason
    private static final List<MessageKind> HAVING_A_REASON = List.of(MessageKind.AUTOREPLY, MessageKind.ARF);

    private final RuleBook book;
    private final Judge judge;
    private final CauseFinder causes;

    Classifier(RuleBook book, CauseFinder causes) {
        this.book = book;
        this.judge = new Judge(book);
        this.causes = causes;
    }

    /**
     * Loads the rules that come with the program.
     *
     * @throws IllegalStateException with the rule's id if one is malformed or has no example
     */
    public static Classifier load() {
        RuleReader reader = new RuleReader();
        return new Classifier(new RuleBook(reader.readAll(), reader.readLexicon()), CauseFinder.load());
    }

    /**
     * One finding for each recipient of the report, in their order; none for mail that is no delivery report, see
     * {@link #classifyWhole}. Never throws, whatever the report says.
     */
    public List<Finding> classify(DeliveryReport report) {
        Cases cases = Cases.of(report, book.finder());
        return report.recipients().stream()
                .map(recipient -> causes.finding(recipient, classify(cases, recipient)))
                .toList();
    }

    /**
     * The classification of a message as a whole, where it tells of no delivery: an automatic reply, a challenge among
     * them, or a complaint. Empty for any other kind: delivery reports are classified by recipient, the rest has no reason.
     */
    public Optional<Classification> classifyWhole(DeliveryReport report) {
        if (!HAVING_A_REASON.contains(report.kind())) {
            return Optional.empty();
        }
        Case whole = Cases.of(report, book.finder()).ofWhole();
        return book.rules().stream()
                .filter(rule -> rule.tier() == Tier.KIND)
                .flatMap(rule -> rule.condition().match(whole).map(text -> new Match(rule, text)).stream())
                .findFirst()
                .map(Classifier::ofKind);
    }

    private static Classification ofKind(Match match) {
        Rule.Outcome outcome = match.rule().outcome();
        return new Classification(
                outcome.reason(),
                outcome.cause(),
                outcome.certainty(),
                false,
                match.rule().id(),
                match.evidence(),
                Evidence.NONE);
    }

    /**
     * Classifies an error or a code that somebody pasted, such as {@code "550 5.7.26 ..."}, {@code "5.1.1"} or
     * {@code "S3140"}. Evidence found in words points into the pasted text. Only the beginning of a long text is read.
     */
    public Classification classifyText(String pasted) {
        String beginning = pasted.substring(0, Math.min(pasted.length(), FoldedText.LONGEST));
        return classify(Example.ofDiagnostic(beginning).report()).getFirst().classification();
    }

    private Classification classify(Cases cases, RecipientReport recipient) {
        Classification byServer = cases.ofQuotedReply(recipient)
                .map(judge::decide)
                .filter(Classifier::isWellFounded)
                .orElseGet(() -> judge.decide(cases.ofDiagnostic(recipient)));
        Classification decided = isWellFounded(byServer)
                ? byServer
                : cases.ofText(recipient)
                        .map(judge::decide)
                        .filter(Classifier::isWellFounded)
                        .orElse(byServer);
        return causes.refine(
                withWords(decided, cases, recipient), recipient, cases.report().original());
    }

    /** An unknown reason is shown with the words that nobody understood. */
    private static Classification withWords(Classification decided, Cases cases, RecipientReport recipient) {
        return decided.reason() == BounceReason.UNKNOWN
                ? cases.unreadText(recipient).map(decided::withEvidence).orElse(decided)
                : decided;
    }

    private static boolean isWellFounded(Classification classification) {
        return WELL_FOUNDED.contains(classification.certainty());
    }

    /** All rules in the order in which they are asked. */
    public List<Rule> rules() {
        return book.rules();
    }

    /** When the rules about providers were last compared with the providers' own pages. */
    public LocalDate rulesDate() {
        return book.rules().stream()
                .flatMap(rule -> rule.origin().lastChecked().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
