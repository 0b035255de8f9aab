// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The way of a mail as its Received fields tell it (RFC 5321 section 4.4), the oldest station first.
 *
 * @param leftOut how many older lines there were beyond the number that is read
 */
public record Journey(List<Hop> hops, int leftOut) {

    public static final Journey NONE = new Journey(List.of(), 0);

    /**
     * One station. Absent texts are empty.
     *
     * @param from who handed the mail over, by name or address
     * @param by the server that took it and wrote the line
     * @param delay since the last dated station before; negative where a clock is wrong
     * @param raw the line as it stands in the mail, shortened
     */
    public record Hop(
            String from,
            String by,
            Optional<OffsetDateTime> time,
            Optional<Duration> delay,
            Standing standing,
            String raw) {}

    /** How far a line can be believed. */
    public enum Standing {
        /** Written by a server that the station after it vouches for. */
        VOUCHED,
        /** Nobody vouches for its writer: whoever sent the mail may have made it up. */
        UNPROVEN,
        /** Not in the form of such a line. */
        UNREADABLE
    }

    public Journey {
        hops = List.copyOf(hops);
    }

    /** From the first dated station to the last; empty with fewer than two, or where the clocks contradict each other. */
    public Optional<Duration> total() {
        List<OffsetDateTime> times =
                hops.stream().flatMap(hop -> hop.time().stream()).toList();
        return times.size() < 2
                ? Optional.empty()
                : Optional.of(Duration.between(times.getFirst(), times.getLast()))
                        .filter(span -> !span.isNegative());
    }

    /** The same with no line believed, as befits the mail of a fraud. */
    public Journey disbelieved() {
        return new Journey(hops.stream().map(Journey::disbelieved).toList(), leftOut);
    }

    private static Hop disbelieved(Hop hop) {
        Standing standing = hop.standing() == Standing.UNREADABLE ? hop.standing() : Standing.UNPROVEN;
        return new Hop(hop.from(), hop.by(), hop.time(), hop.delay(), standing, hop.raw());
    }
}
