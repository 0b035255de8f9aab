// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.MessageKind;

/**
 * What a rule looks at. Every list that is not empty must be met by one of its items.
 *
 * @param kinds kinds of the recipient's report
 * @param statuses enhanced codes
 * @param replies SMTP reply codes, {@code 550} or {@code 4xx}
 * @param words what stands in the server's diagnostic or in the text for people
 * @param commands SMTP commands, compared by their beginning
 * @param hosts domains of the server that refused or reported, or that the diagnostic names; also the mark with which a
 *     provider signs its answers, such as {@code gsmtp}
 */
public record Condition(
        List<MessageKind> kinds,
        List<StatusPattern> statuses,
        List<String> replies,
        Words words,
        List<String> commands,
        List<String> hosts) {

    public Condition {
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        replies = List.copyOf(replies);
        commands = List.copyOf(commands);
        hosts = List.copyOf(hosts);
    }

    /** The text that meets the condition, or empty if it is not met. */
    Optional<Evidence> match(Case report) {
        boolean possible = (kinds.isEmpty() || kinds.contains(report.kind()))
                && (hosts.isEmpty() || hosts.stream().anyMatch(report::isFrom))
                && !words.isRuledOut(report);
        if (!possible) {
            return Optional.empty();
        }
        Optional<Evidence> status =
                statuses.stream().flatMap(code -> report.status(code).stream()).findFirst();
        Optional<Evidence> reply =
                replies.stream().flatMap(code -> report.reply(code).stream()).findFirst();
        Optional<Evidence> command =
                commands.stream().flatMap(verb -> report.command(verb).stream()).findFirst();
        Optional<Evidence> said = words.match(report);
        if ((!statuses.isEmpty() && status.isEmpty())
                || (!replies.isEmpty() && reply.isEmpty())
                || (!commands.isEmpty() && command.isEmpty())
                || (!words.isEmpty() && said.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                said.or(() -> status).or(() -> reply).or(() -> command).orElse(report.kindEvidence()));
    }
}
