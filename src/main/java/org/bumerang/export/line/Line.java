// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.Stories;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.Story;
import org.bumerang.hijack.Truth;

/**
 * One line of a list of findings: a recipient with its outcome, or a message without any. All values are the machine
 * texts of the output formats; absent ones are empty.
 *
 * @param truth the verdict on the message
 * @param story what other reports say of the same delivery
 */
public record Line(AnalyzedMessage message, Optional<Finding> finding, Truth truth, Optional<Story> story) {

    /** All lines of an analysis, in the order of its messages. */
    public static Stream<Line> of(Analysis analysis) {
        return analysis.messages().stream()
                .flatMap(message -> of(message, analysis.truthOf(message), analysis.stories()).stream());
    }

    /** The lines of one message, at least one. */
    public static List<Line> of(AnalyzedMessage message, Truth truth, Stories stories) {
        if (message.findings().isEmpty()) {
            return List.of(new Line(message, Optional.empty(), truth, Optional.empty()));
        }
        return IntStream.range(0, message.findings().size())
                .mapToObj(place -> new Line(
                        message, Optional.of(message.findings().get(place)), truth, stories.of(message, place)))
                .toList();
    }

    public String source() {
        return message.location().source();
    }

    public int index() {
        return message.location().index();
    }

    public String messageId() {
        return message.head().messageId();
    }

    /** The recipient's own kind: a report may tell of a failed and a delivered recipient at once. */
    public MessageKind kind() {
        return message.kind().isDeliveryReport()
                ? finding.map(found -> found.report().kind()).orElse(message.kind())
                : message.kind();
    }

    public String recipient() {
        return reported(RecipientReport::recipient);
    }

    public String action() {
        return message.kind().isDeliveryReport() ? reported(RecipientReport::action) : "";
    }

    public String status() {
        return reported(report -> report.status().map(Object::toString).orElse(""));
    }

    public String reply() {
        return reported(report -> report.reply().map(Object::toString).orElse(""));
    }

    /** Empty for mail that is no report, no automatic answer and no complaint. */
    public Optional<BounceReason> reason() {
        return classified().map(Classification::reason).or(this::reasonOfKind);
    }

    /** Present where the reason is. */
    public Optional<Cause> cause() {
        return classified().map(Classification::cause).or(() -> reasonOfKind().map(Cause::of));
    }

    public boolean permanent() {
        return classified().map(Classification::permanent).orElse(false);
    }

    public Certainty certainty() {
        return classified().map(Classification::certainty).orElse(Certainty.NONE);
    }

    public String rule() {
        return classified().map(Classification::rule).orElse("");
    }

    public String evidence() {
        return classified().map(outcome -> outcome.evidence().text()).orElse("");
    }

    public String diagnostic() {
        return reported(RecipientReport::diagnostic);
    }

    public String remoteMta() {
        return reported(RecipientReport::remoteMta);
    }

    public String reportingMta() {
        return message.report().handling().reportingMta();
    }

    private Optional<BounceReason> reasonOfKind() {
        return switch (message.kind()) {
            case BOUNCE, DELAY, DELIVERED -> Optional.of(BounceReason.UNKNOWN);
            case AUTOREPLY -> Optional.of(BounceReason.AUTO_REPLY);
            case ARF -> Optional.of(BounceReason.FEEDBACK);
            case MDN, ORDINARY, UNREADABLE -> Optional.empty();
        };
    }

    private Optional<Classification> classified() {
        return finding.map(Finding::classification);
    }

    private String reported(Function<RecipientReport, String> value) {
        return finding.map(found -> value.apply(found.report())).orElse("");
    }
}
