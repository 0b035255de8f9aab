// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bumerang.classify.Finding;
import org.bumerang.smtp.MailAddress;

/**
 * What a row has under each facet, for the machine: the same in every language. The reason is as fine as the label in the
 * row, so that list, groups and charts say the same. Immutable and thread-safe.
 */
final class FacetKeys {

    /** The reason of a mail that only looks like a report; that of a mail without findings begins with KIND. */
    static final String FAKE = "fake";

    static final String KIND = "kind-";

    private final ZoneId zone;

    /** @param zone in which days are counted */
    FacetKeys(ZoneId zone) {
        this.zone = zone;
    }

    String of(Facet facet, FindingRow row) {
        return switch (facet) {
            case REASON -> reason(row);
            case RECIPIENT ->
                recipient(row, MailAddress::key).orElseGet(() -> written(row).toLowerCase(Locale.ROOT));
            case DOMAIN -> recipient(row, MailAddress::domain).orElse("");
            case DAY ->
                row.message()
                        .head()
                        .date()
                        .map(date -> LocalDate.ofInstant(date, zone).toString())
                        .orElse("");
            case SOURCE -> row.message().location().source();
            case INCIDENT -> row.judgement().map(Judgement::incident).orElse("");
        };
    }

    private static String reason(FindingRow row) {
        if (row.isFake()) {
            return FAKE;
        }
        return row.finding()
                .map(finding -> finding.classification().cause().id())
                .orElseGet(() -> KIND + row.message().kind().id());
    }

    private static Optional<String> recipient(FindingRow row, Function<MailAddress, String> part) {
        return MailAddress.parse(written(row)).map(part);
    }

    private static String written(FindingRow row) {
        return row.finding()
                .map(Finding::report)
                .map(report -> report.recipient())
                .orElse("");
    }
}
