// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.classify.BounceReason;
import org.bumerang.hijack.VerdictKind;
import picocli.CommandLine.ITypeConverter;

/** What {@code --fail-on} waits for: a reason in any finding, or a verdict on the mailbox or one of its incidents. */
sealed interface Trigger {

    boolean matches(Analysis analysis);

    /** A reason such as {@code spam-content}. */
    record OnReason(BounceReason reason) implements Trigger {
        @Override
        public boolean matches(Analysis analysis) {
            return analysis.messages().stream()
                    .flatMap(message -> message.findings().stream())
                    .anyMatch(finding -> finding.classification().reason() == reason);
        }
    }

    /** A verdict such as {@code hijacked}. */
    record OnVerdict(VerdictKind kind) implements Trigger {
        @Override
        public boolean matches(Analysis analysis) {
            return analysis.assessment().kind() == kind
                    || analysis.assessment().incidents().stream().anyMatch(incident -> incident.kind() == kind);
        }
    }

    /** Reads one value. No reason and no verdict have the same name. */
    final class Reader implements ITypeConverter<Trigger> {

        @Override
        public Trigger convert(String value) {
            String name = value.strip().toLowerCase(Locale.ROOT);
            Stream<Trigger> reasons = Stream.of(BounceReason.values())
                    .filter(reason -> reason.id().equals(name))
                    .map(OnReason::new);
            Stream<Trigger> verdicts = Stream.of(VerdictKind.values())
                    .filter(kind -> kind.id().equals(name))
                    .map(OnVerdict::new);
            return Stream.concat(reasons, verdicts).findFirst().orElseThrow(() -> new WrongUse("wrong.fail-on", value));
        }
    }
}
