// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.smtp.EnhancedStatus;

/**
 * What the rules may ask about one recipient: codes, command, servers, and one text with the phrases found in it.
 *
 * @param field which text {@code words} is
 * @param spans the phrases and topics of all rules that stand in {@code words}
 */
record Case(
        MessageKind kind,
        RecipientReport recipient,
        List<String> servers,
        Evidence.Field field,
        FoldedText words,
        Map<Wording, Wording.Span> spans,
        int offset) {

    Case {
        servers = List.copyOf(servers);
        spans = Map.copyOf(spans);
    }

    Optional<Wording.Span> place(Wording wording) {
        return Optional.ofNullable(spans.get(wording));
    }

    Evidence evidence(Wording.Span span) {
        return new Evidence(field, words.original(span.start(), span.end()), offset + words.originOf(span.start()));
    }

    Optional<Evidence> status(StatusPattern pattern) {
        return recipient
                .status()
                .filter(pattern::matches)
                .map(EnhancedStatus::toString)
                .map(text -> new Evidence(Evidence.Field.STATUS, text, 0));
    }

    /** Compares with {@code 550} or {@code 5xx}. */
    Optional<Evidence> reply(String pattern) {
        return recipient
                .reply()
                .map(Object::toString)
                .filter(code -> pattern.endsWith("xx") ? code.charAt(0) == pattern.charAt(0) : code.equals(pattern))
                .map(code -> new Evidence(Evidence.Field.REPLY, code, 0));
    }

    Optional<Evidence> command(String verb) {
        String command = recipient.command();
        return command.toUpperCase(Locale.ROOT).startsWith(verb)
                ? Optional.of(new Evidence(Evidence.Field.COMMAND, command, 0))
                : Optional.empty();
    }

    /** True if the server that refused or reported is in this domain, or the text names the domain. */
    boolean isFrom(String domain) {
        return servers.stream().anyMatch(server -> server.equals(domain) || server.endsWith("." + domain))
                || Stream.of(".", " ", "-", "(").anyMatch(lead -> words.text().contains(lead + domain));
    }

    Evidence kindEvidence() {
        return new Evidence(Evidence.Field.KIND, recipient.action(), 0);
    }
}
