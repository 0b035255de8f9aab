// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;
import java.util.Optional;

/**
 * Tries the known layouts in their order and the generic ones behind them; the first that finds a recipient wins.
 */
public final class Layouts {

    /** The name of the layout that reads a system nobody has listed. */
    public static final String GENERIC = "generic";

    /** Reads the recipients of a notice; empty where no layout finds one and the notice names none in its header. */
    public Optional<Reading> read(Notice notice) {
        return firstOf(KnownLayouts.IN_ORDER, notice)
                .or(() -> named(notice))
                .or(() -> firstOf(KnownLayouts.WIDE, notice))
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
        boolean poor = reading.failures().stream().anyMatch(Layouts::isPoor);
        String shared = poor ? SharedReason.of(notice) : "";
        boolean sure = Codes.standIn(shared) || (poor && SharedReason.isIntroduced(notice));
        boolean alone = reading.failures().size() == 1;
        return new Reading(
                reading.layout(),
                reading.failures().stream()
                        .map(failure -> improved(failure, shared, alone && sure).tidied())
                        .toList());
    }

    private static Failure improved(Failure failure, String shared, boolean sure) {
        boolean better = Codes.standIn(shared) || !SharedReason.tells(failure.diagnostic());
        boolean takes = failure.diagnostic().isEmpty() || (sure && isPoor(failure) && better);
        return takes && !shared.isEmpty() ? failure.saying(shared) : failure;
    }

    private static boolean isPoor(Failure failure) {
        return failure.diagnostic().isEmpty()
                || (Codes.reply(failure.diagnostic()).isEmpty()
                        && Codes.status(failure.diagnostic())
                                .filter(status -> !status.isGeneric())
                                .isEmpty());
    }
}
