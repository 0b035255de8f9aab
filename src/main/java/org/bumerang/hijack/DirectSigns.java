// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.classify.Cause;
import org.bumerang.hijack.MessageEvidence.Failure;
import org.bumerang.hijack.MessageEvidence.Found;

/**
 * Hears what the own provider itself says about the account: stopped, over a limit, a forwarding refused. The same words from
 * a recipient's server speak of its own customers or of the way between two servers, and tell nothing.
 */
final class DirectSigns {

    private static final Map<Cause, SignalId> SIGNS = new EnumMap<>(Map.of(
            Cause.BLOCKED_OWN_ACCOUNT, SignalId.PROVIDER_STOPPED_ACCOUNT,
            Cause.BLOCKED_OWN_ORGANISATION, SignalId.ORGANISATION_STOPPED,
            Cause.RATE_LIMITED_OWN_ACCOUNT, SignalId.SENDING_LIMIT,
            Cause.SPAM_CONTENT_OUTGOING, SignalId.OUTGOING_CALLED_SPAM,
            Cause.POLICY_FORWARDING, SignalId.UNKNOWN_FORWARDING));

    private static final Set<SignalId> GRAVE = Set.of(
            SignalId.PROVIDER_STOPPED_ACCOUNT,
            SignalId.COLLEAGUE_STOPPED,
            SignalId.ORGANISATION_STOPPED,
            SignalId.UNKNOWN_FORWARDING);

    /** Mailboxes that a notice names as somebody to write to (RFC 2142), not as the one it is about. */
    private static final Set<String> DESKS = Set.of(
            "postmaster", "abuse", "hostmaster", "webmaster", "support", "admin", "administrator", "helpdesk", "info");

    private static final String ENDS_ADDRESS = " \"'<>()[]{},;:\n\r\t";

    private final OwnSide own;
    private final Optional<SentFolder> sent;

    DirectSigns(OwnSide own, Optional<SentFolder> sent) {
        this.own = own;
        this.sent = sent;
    }

    /** Whether a sign tells of somebody inside, not merely of much mail. */
    static boolean isGrave(SignalId id) {
        return GRAVE.contains(id);
    }

    List<Found> in(Case item) {
        return in(item.evidence(), item.ownWriter(), item.route());
    }

    /** The signs in one report, with the server's words. */
    List<Found> in(MessageEvidence message, boolean ownWriter, Route route) {
        boolean ownVoice =
                ownWriter || message.outer().hops().isEmpty() || (route.kind().isOwn() && own.runs(writer(message)));
        return !ownVoice
                ? List.of()
                : message.failures().stream()
                        .filter(failure -> !isRecipientsVoice(failure))
                        .flatMap(failure -> sign(message, failure, route).stream())
                        .toList();
    }

    private static String writer(MessageEvidence message) {
        return message.reportingMta().isEmpty() ? message.outer().from().domain() : message.reportingMta();
    }

    private Optional<Found> sign(MessageEvidence message, Failure failure, Route route) {
        return Optional.ofNullable(SIGNS.get(failure.cause()))
                .filter(id -> id != SignalId.UNKNOWN_FORWARDING || (isOwnRule(message) && !isKnownTarget(failure)))
                .map(id -> id == SignalId.PROVIDER_STOPPED_ACCOUNT && isColleague(failure, route)
                        ? SignalId.COLLEAGUE_STOPPED
                        : id)
                .map(id -> new Found(id, failure.quote()));
    }

    // Where the person wrote the mail, it is the recipient whose forwarding was stopped
    private boolean isOwnRule(MessageEvidence message) {
        return !own.isOwn(message.original().head().from().address());
    }

    private boolean isKnownTarget(Failure failure) {
        return failure.recipients().stream()
                .anyMatch(to ->
                        own.isOwn(to) || sent.map(folder -> folder.knows(to)).orElse(false));
    }

    private boolean isRecipientsVoice(Failure failure) {
        String host = failure.remoteMta();
        if (!Domains.isName(host) || own.runs(host) || takesCustomersMail(host)) {
            return false;
        }
        boolean recipients =
                failure.recipients().stream().anyMatch(address -> own.sameOperator(host, Domains.ofAddress(address)));
        return recipients || own.isOthers(host) || failure.cause() == Cause.RATE_LIMITED_OWN_ACCOUNT;
    }

    // A server of one's own often hands all its mail to the provider's host for customers
    private static boolean takesCustomersMail(String host) {
        String label = host.substring(0, host.indexOf('.'));
        return label.equals("smtp") || label.contains("relay") || label.contains("smarthost");
    }

    private boolean isColleague(Failure failure, Route route) {
        Set<String> named = addresses(failure.quote());
        failure.recipients().forEach(named::remove);
        if (named.isEmpty()) {
            named.add(route.login());
        }
        return named.stream().noneMatch(own::isOwn)
                && named.stream()
                        .anyMatch(address -> own.isOwnDomain(Domains.ofAddress(address))
                                && address.indexOf('@') > 0
                                && !DESKS.contains(address.substring(0, address.indexOf('@'))));
    }

    private static Set<String> addresses(String words) {
        Set<String> found = new HashSet<>();
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && ENDS_ADDRESS.indexOf(words.charAt(start - 1)) < 0) {
                start--;
            }
            int end = at;
            while (end < words.length() && ENDS_ADDRESS.indexOf(words.charAt(end)) < 0) {
                end++;
            }
            Fields.address(Domains.plain(words.substring(start, end))).ifPresent(found::add);
        }
        return found;
    }
}
