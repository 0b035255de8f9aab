// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Follows the path of a returned original from its trusted end: the lines of the server that wrote the report, then those of
 * each server that demonstrably handed the mail on. Whatever stands below a sender that nobody vouches for may be invented.
 */
final class RouteFinder {

    private final OwnSide own;

    RouteFinder(OwnSide own) {
        this.own = own;
    }

    /** Whether the own server wrote this report. */
    boolean wroteOwnServer(MessageEvidence message) {
        MessageEvidence.Outer outer = message.outer();
        if (!outer.hasNullReturnPath()
                && !outer.returnPath().isEmpty()
                && !own.runs(Domains.ofAddress(outer.returnPath()))) {
            return false;
        }
        List<ReceivedLine> arrival = own.arrival(outer);
        for (ReceivedLine line : arrival) {
            ReceivedLine.Peer peer = line.from();
            if (!line.hasPeer() || (peer.isInternal() && peer.address().isPresent()) || line.isLocal()) {
                continue;
            }
            if (own.sends(peer, Spf.of(outer.authentication())).orElse(false)) {
                return !own.lines().manyCustomersSendFrom(peer);
            }
            boolean within =
                    own.runs(peer.name()) && own.runs(line.by()) && own.lines().mayHandOn(line);
            if (!within && !unnamedInternal(line)) {
                return false;
            }
        }
        return !arrival.isEmpty() || own.runs(message.reportingMta());
    }

    private static boolean unnamedInternal(ReceivedLine line) {
        return line.from().address().isEmpty() && !Domains.isName(line.from().name());
    }

    Route find(MessageEvidence message) {
        MessageEvidence.Original original = message.original();
        boolean ownWriter = wroteOwnServer(message);
        if (original.hops().isEmpty()) {
            return Route.of(original.present() && ownWriter ? Route.Kind.OWN : Route.Kind.UNKNOWN);
        }
        return new Walk(message, ownWriter).go();
    }

    /** One walk down the lines. */
    private final class Walk {

        private final MessageEvidence message;
        private final MessageEvidence.Original original;
        private final List<ReceivedLine> lines;
        private final Spf spf;
        private boolean ownHand;
        private boolean ownSeen;
        private boolean proven = true;
        private Optional<ReceivedLine> local = Optional.empty();

        Walk(MessageEvidence message, boolean ownWriter) {
            this.message = message;
            original = message.original();
            lines = original.hops();
            spf = Spf.of(original.trace().authentication());
            ownHand = ownWriter;
            ownSeen = ownWriter;
        }

        Route go() {
            for (int at = 0; at < lines.size(); at++) {
                ReceivedLine line = lines.get(at);
                Optional<Route> end = ownHand || (at == 0 && own.runs(line.by())) ? own(line, at) : foreign(line, at);
                if (end.isPresent()) {
                    return proven || end.get().kind().isForeign() ? end.get() : Route.of(Route.Kind.UNKNOWN);
                }
            }
            if (local.isPresent()) {
                return made(local.get());
            }
            if (ownSeen) {
                return proven ? handedOn() : Route.of(Route.Kind.UNKNOWN);
            }
            return Route.at(Route.Kind.FOREIGN, lines.getLast());
        }

        // The package that made it does not own the address in From, so its site is a neighbour's on the same server
        private Route made(ReceivedLine line) {
            String site = original.trace().customer();
            boolean neighbour = !site.isEmpty()
                    && !own.lines().servesMany(line)
                    && !own.runs(site)
                    && original.trace().logins().stream().noneMatch(login -> isOurs(login, line));
            return neighbour
                    ? new Route(Route.Kind.OTHER_LOGIN, true, Optional.of(line), site, Optional.empty(), false)
                    : with(Route.at(Route.Kind.LOCAL, line), lines.size(), false);
        }

        // No line of the login came back, but a field may name the account that logged in
        private Route handedOn() {
            ReceivedLine last = lines.getLast();
            List<String> logins = original.trace().logins().stream()
                    .filter(login -> login.indexOf('@') > 0)
                    .toList();
            if (logins.isEmpty()) {
                return Route.at(Route.Kind.OWN, last);
            }
            return logins.stream().anyMatch(login -> isOurs(login, last))
                    ? with(
                            Route.at(Route.Kind.OWN, last),
                            lines.size(),
                            logins.stream().anyMatch(own::isOwn))
                    : new Route(Route.Kind.OTHER_LOGIN, true, Optional.of(last), logins.getFirst(), client(0), false);
        }

        private Optional<Route> own(ReceivedLine line, int at) {
            ownSeen = true;
            ownHand = true;
            boolean handedOver = own.sends(line.from(), spf).orElse(false);
            if (passedRelay(line, at)) {
                ownHand = false;
                return Optional.empty();
            }
            if (line.isLocal()) {
                local = local.or(() -> Optional.of(line));
                return Optional.empty();
            }
            if (own.lines().isSubmission(line) && !(handedOver && own.lines().isInbound(line))) {
                return Optional.of(submitted(line, at));
            }
            if (handedOver
                    || !line.hasPeer()
                    || line.from().isInternal()
                    || own.runs(line.from().name())) {
                return claimedName(line) ? Optional.of(entered(line, at)) : Optional.empty();
            }
            return Optional.of(sentOutward(line) ? submitted(line, at) : entered(line, at));
        }

        // No server sends a stranger's mail on to strangers: who was let through had logged in, even where the line of
        // an unknown system or of Exchange does not say so. Postfix and Exim do say so (RFC 3848); Exchange Online
        // takes
        // what comes from outside at hosts of their own.
        private boolean sentOutward(ReceivedLine line) {
            if (own.lines().servesMany(line) && line.raw().contains("Microsoft SMTP Server")) {
                return !own.lines().isInbound(line);
            }
            boolean says = line.raw().contains("(Postfix")
                    || line.raw().contains("(Exim")
                    || own.lines().isInbound(line);
            List<String> targets = new ArrayList<>(original.head().to());
            message.failures().forEach(failure -> targets.addAll(failure.recipients()));
            Fields.address(line.recipient()).ifPresent(targets::add);
            return !says
                    && spf != Spf.FAIL
                    && !targets.isEmpty()
                    && targets.stream().noneMatch(own::isLocal);
        }

        // Exchange Online is the recipient's server as well as the own one, and the mail left through a filter between
        private boolean passedRelay(ReceivedLine line, int at) {
            return own.lines().isInbound(line) && own.isRelay(line.from().name()) && handsOn(line.from(), at);
        }

        // Greets with an own name, but the address is an outsider's and SPF says so
        private boolean claimedName(ReceivedLine line) {
            boolean outside = line.from().address().map(ip -> !ip.isInternal()).orElse(false);
            return outside && !line.from().lookedUp() && spf == Spf.FAIL;
        }

        private Route entered(ReceivedLine line, int at) {
            boolean forUs = Fields.address(line.recipient()).map(own::isOwn).orElse(false)
                    || original.trace().deliveredTo().stream().anyMatch(own::isOwn);
            boolean stranger = !own.isOwn(original.head().from().address());
            boolean forwarded = original.trace().marks().contains(MessageEvidence.Mark.FORWARDED);
            // Exchange writes no recipient into its lines
            boolean addressedToUs = stranger && original.head().to().stream().anyMatch(own::isOwn);
            if (forUs ? stranger || forwarded : forwarded && addressedToUs) {
                return Route.at(Route.Kind.SENT_ON, line);
            }
            return foreignEnd(line, at);
        }

        private Route submitted(ReceivedLine line, int at) {
            List<String> logins = new ArrayList<>(original.trace().logins());
            if (!line.login().isEmpty()) {
                logins.add(line.login().toLowerCase(Locale.ROOT));
            }
            if (own.lines().servesMany(line) && !original.trace().customer().isEmpty()) {
                logins.add("x@" + original.trace().customer());
            }
            Optional<String> stranger =
                    logins.stream().filter(login -> isStranger(login, line)).findFirst();
            String account = original.trace().accountId();
            if (!own.isOwnAccount(account).orElse(true)) {
                return new Route(Route.Kind.OTHER_LOGIN, true, Optional.of(line), account, Optional.empty(), false);
            }
            if (stranger.isPresent() && logins.stream().noneMatch(login -> isOurs(login, line))) {
                return new Route(
                        Route.Kind.OTHER_LOGIN, true, Optional.of(line), stranger.get(), Optional.empty(), false);
            }
            return with(
                    Route.at(Route.Kind.SUBMITTED, line), at, logins.stream().anyMatch(own::isOwn));
        }

        private boolean isStranger(String login, ReceivedLine line) {
            return login.indexOf('@') > 0
                    ? !isOurs(login, line)
                    : !own.isOwnUser(login, line.by()).orElse(true);
        }

        private boolean isOurs(String login, ReceivedLine line) {
            if (login.indexOf('@') < 0) {
                return own.isOwnUser(login, line.by()).orElse(false);
            }
            return own.isOwn(login)
                    || own.isOwnDomain(Domains.ofAddress(login))
                    || (login.startsWith("x@") && own.isCustomer(Domains.ofAddress(login)));
        }

        private Route with(Route route, int at, boolean named) {
            ReceivedLine line = route.line().orElseThrow();
            boolean exact = named
                    || own.lines().bindsSender(line)
                    || lines.stream().limit(at + 1L).anyMatch(hop -> own.isExactly(hop.by()))
                    || !line.login().isEmpty();
            String login = line.login().isEmpty()
                    ? original.trace().logins().stream().findFirst().orElse("")
                    : line.login();
            return new Route(route.kind(), exact, route.line(), login, client(at), false);
        }

        private Optional<IpAddress> client(int at) {
            if (original.trace().client().isPresent()) {
                return original.trace().client();
            }
            for (int below = at; below < lines.size(); below++) {
                ReceivedLine.Peer peer = lines.get(below).from();
                if (peer.address().isPresent() && !peer.isInternal() && !own.runs(peer.name())) {
                    return peer.address();
                }
            }
            return Optional.empty();
        }

        private Optional<Route> foreign(ReceivedLine line, int at) {
            ReceivedLine.Peer peer = line.from();
            if (line.saysLogin() && !own.knowsItsServers() && !own.isRelay(line.by())) {
                return Optional.of(Route.of(Route.Kind.UNKNOWN)); // whose server it is cannot be told
            }
            if (at == 0 && isOwnLoginAtWriter(line)) {
                return Optional.of(submitted(line, at)); // an own outgoing server that nothing else told of
            }
            if (at > 0 && line.saysLogin() && !own.runs(line.by()) && !own.isRelay(line.by())) {
                return Optional.of(new Route(
                        Route.Kind.OTHER_LOGIN, true, Optional.of(line), line.login(), client(at), invented(at)));
            }
            if (line.isLocal() || !line.hasPeer() || internalTo(line)) {
                return Optional.empty();
            }
            Optional<Boolean> sends = own.sends(peer, spf);
            if (sends.orElse(true)) {
                proven &= sends.isPresent();
                ownHand = true;
                ownSeen = true;
                return Optional.empty();
            }
            if (handsOn(peer, at)) {
                return Optional.empty();
            }
            return Optional.of(foreignEnd(line, at));
        }

        // The writer of the report says by its own line that the person had logged in there
        private boolean isOwnLoginAtWriter(ReceivedLine line) {
            boolean writer = Domains.sameOrganisation(line.by(), message.reportingMta());
            return writer && line.namesLogin() && own.isOwn(line.login());
        }

        private boolean internalTo(ReceivedLine line) {
            return (line.from().isInternal()
                            && !line.by().isEmpty()
                            && line.from().address().isPresent())
                    || ((line.from().lookedUp() || line.from().address().isEmpty() || microsoft(line))
                            && own.sameOperator(line.from().name(), line.by()));
        }

        // Exchange Online writes its own hosts' names without brackets
        private boolean microsoft(ReceivedLine line) {
            return line.raw().contains("Microsoft SMTP Server");
        }

        // A relay in between writes a line of its own below; the recipient's side and known filters are believed
        private boolean handsOn(ReceivedLine.Peer peer, int at) {
            boolean wrote = at + 1 < lines.size()
                    && !lines.get(at + 1).by().isEmpty()
                    && (own.sameOperator(lines.get(at + 1).by(), peer.name())
                            || (own.isRelay(peer.name())
                                    && own.isRelay(lines.get(at + 1).by())));
            boolean expected = own.isRelay(peer.name())
                    || original.head().to().stream()
                            .anyMatch(to -> Domains.sameOrganisation(Domains.ofAddress(to), peer.name()));
            if (wrote && !expected) {
                proven = false;
            }
            return wrote;
        }

        private Route foreignEnd(ReceivedLine line, int at) {
            return new Route(
                    Route.Kind.FOREIGN,
                    false,
                    Optional.of(line),
                    "",
                    line.from().address(),
                    invented(at));
        }

        private boolean invented(int at) {
            for (int below = at + 1; below < lines.size(); below++) {
                if (own.runs(lines.get(below).by())) {
                    return true;
                }
            }
            return false;
        }
    }
}
