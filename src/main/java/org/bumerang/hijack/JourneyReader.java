// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bumerang.hijack.Journey.Hop;
import org.bumerang.hijack.Journey.Standing;
import org.bumerang.mail.Headers;

/**
 * Reads the way of one mail out of its header, to be shown. The newest line counts as written by the server that had the mail
 * last. A line below is vouched for if the one above proves that its writer handed the mail over and that writer belongs
 * to the own side, to a known mail provider, or to whoever wrote a line that is vouched for. Safe to use from several threads.
 */
public final class JourneyReader {

    private static final int MOST = 30;

    private final Providers known;

    JourneyReader(Providers known) {
        this.known = known;
    }

    /** A reader with the providers of this room's resources. */
    public static JourneyReader load() {
        return new JourneyReader(Providers.load());
    }

    /** The way that a header tells of; at most 30 stations, the newest ones. */
    public Journey read(Headers headers, List<Account> own) {
        List<String> lines =
                headers.named("Received").limit(MOST).map(field -> field.raw()).toList();
        int all = (int) headers.named("Received").count();
        return lines.isEmpty() ? Journey.NONE : new Journey(hops(lines, own), all - lines.size());
    }

    private List<Hop> hops(List<String> newestFirst, List<Account> own) {
        List<ReceivedLine> lines = newestFirst.stream().map(ReceivedLine::parse).toList();
        List<Standing> standings = standings(lines, own);
        List<Hop> hops = new ArrayList<>();
        Optional<OffsetDateTime> before = Optional.empty();
        for (int at = lines.size() - 1; at >= 0; at--) {
            Optional<OffsetDateTime> time = ReceivedLine.date(newestFirst.get(at));
            Optional<OffsetDateTime> last = before;
            Optional<Duration> delay = time.flatMap(now -> last.map(then -> Duration.between(then, now)));
            ReceivedLine line = lines.get(at);
            hops.add(new Hop(name(line.from()), line.by(), time, delay, standings.get(at), line.raw()));
            before = time.or(() -> last);
        }
        return hops;
    }

    private static String name(ReceivedLine.Peer peer) {
        String name = peer.name().isEmpty() ? peer.greeting() : peer.name();
        return peer.address()
                .map(IpAddress::shown)
                .filter(address -> !name.contains(address))
                .map(address -> (name + " [" + address + "]").strip())
                .orElse(name);
    }

    private List<Standing> standings(List<ReceivedLine> lines, List<Account> own) {
        List<Standing> standings = new ArrayList<>();
        Set<String> honest = own.stream()
                .map(account -> account.address().domain())
                .filter(domain -> known.ofMailbox(domain).isEmpty())
                .map(Domains::organisation)
                .collect(Collectors.toSet());
        boolean vouched = true;
        Optional<ReceivedLine> above = Optional.empty();
        for (ReceivedLine line : lines) {
            if (line.by().isEmpty() && !line.hasPeer() && !line.isLocal()) {
                standings.add(Standing.UNREADABLE);
                continue;
            }
            vouched =
                    vouched && above.map(newer -> vouches(newer, line, honest)).orElse(true);
            if (vouched && !line.by().isEmpty()) {
                honest.add(Domains.organisation(line.by()));
            }
            standings.add(vouched ? Standing.VOUCHED : Standing.UNPROVEN);
            above = Optional.of(line);
        }
        return standings;
    }

    private boolean vouches(ReceivedLine newer, ReceivedLine older, Set<String> honest) {
        if (newer.isLocal() || !newer.hasPeer()) {
            // handed over inside one host: the line below was written there too
            return newer.by().isEmpty() || older.by().isEmpty() || known.sameOperator(newer.by(), older.by());
        }
        ReceivedLine.Peer peer = newer.from();
        boolean within = peer.isInternal() && peer.address().isPresent() && known.sameOperator(newer.by(), older.by());
        // a greeting alone proves nothing, but Exchange names its own hosts without looking them up
        boolean inside = peer.address().isEmpty() || newer.raw().contains("Microsoft SMTP Server");
        boolean proven = peer.lookedUp() || (inside && known.sameOperator(peer.name(), newer.by()));
        boolean named = proven && known.sameOperator(peer.name(), older.by());
        return within || (named && isHonest(older.by(), honest));
    }

    private boolean isHonest(String host, Set<String> honest) {
        return honest.contains(Domains.organisation(host))
                || known.running(host).isPresent()
                || known.relays().include(host)
                || known.services().include(host);
    }
}
