// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries the known layouts in their order and the generic ones behind them; the first that finds a recipient wins.
 */
public final class Layouts {

    /** The name of the layout that reads a system nobody has listed. */
    public static final String GENERIC = "generic";

    private static final List<Layout> KNOWN =
            LayoutReader.readAll().stream().map(LayoutReader.Described::layout).toList();

    // what reads a notice of a system that is not listed
    private static final List<Layout> WIDE = List.of(
            new Layout("sendmail", notice -> true, new TranscriptShape()),
            new Layout(GENERIC, notice -> true, new HeadShape(Head::isTelling, false)),
            new Layout(GENERIC, notice -> true, new SentenceShape()),
            new Layout(GENERIC, notice -> true, ShapeKind.ANY_HEAD.shape()));

    /** Reads the recipients of a notice; empty where no layout finds one and the notice names none in its header. */
    public Optional<Reading> read(Notice notice) {
        return firstOf(KNOWN, notice)
                .or(() -> named(notice))
                .or(() -> firstOf(WIDE, notice))
                .map(reading -> completed(reading, notice));
    }

    /** The words of a notice that tell why, for a report whose machine-readable part does not. */
    public String reasonIn(Notice notice) {
        return SharedReason.of(notice);
    }

    private static Optional<Reading> firstOf(List<Layout> layouts, Notice notice) {
        for (Layout layout : layouts) {
            List<Failure> failures = layout.read(notice);
            if (!failures.isEmpty()) {
                return Optional.of(new Reading(layout.id(), failures));
            }
        }
        return Optional.empty();
    }

    // X-Failed-Recipients: written by Exim, Gmail, T-Online and others
    private static Optional<Reading> named(Notice notice) {
        List<Failure> failures = notice.failedRecipients().stream()
                .distinct()
                .map(address -> new Failure(address, ""))
                .toList();
        return failures.isEmpty() ? Optional.empty() : Optional.of(new Reading(GENERIC, failures));
    }

    private static Reading completed(Reading reading, Notice notice) {
        // many recipients may share long words: each text is looked through once
        Map<String, Boolean> poor = new HashMap<>();
        reading.failures().forEach(failure -> poor.computeIfAbsent(failure.diagnostic(), Layouts::isPoor));
        boolean any = poor.containsValue(true);
        String shared = any ? SharedReason.of(notice) : "";
        boolean coded = Codes.standIn(shared);
        boolean sure = reading.failures().size() == 1 && (coded || (any && SharedReason.isIntroduced(notice)));
        return new Reading(
                reading.layout(),
                reading.failures().stream()
                        .map(failure ->
                                takes(failure, shared, coded, sure && poor.getOrDefault(failure.diagnostic(), false))
                                        ? failure.saying(shared).tidied()
                                        : failure.tidied())
                        .toList());
    }

    private static boolean takes(Failure failure, String shared, boolean coded, boolean poor) {
        boolean better = poor && (coded || !SharedReason.tells(failure.diagnostic()));
        return !shared.isEmpty() && (failure.diagnostic().isEmpty() || better);
    }

    private static boolean isPoor(String words) {
        return words.isEmpty()
                || (Codes.reply(words).isEmpty()
                        && Codes.status(words)
                                .filter(status -> !status.isGeneric())
                                .isEmpty());
    }
}
