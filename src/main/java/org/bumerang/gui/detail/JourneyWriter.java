// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Journey;
import org.bumerang.hijack.Journey.Standing;

/** Puts the way of a mail into words. Times are written in one zone, whatever the servers wrote. */
final class JourneyWriter {

    // clocks of servers differ by as much without anything being wrong
    private static final Duration USUAL_DIFFERENCE = Duration.ofSeconds(-2);

    private final Texts texts;
    private final ZoneId zone;

    JourneyWriter(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    JourneySheet sheet(Journey journey) {
        long longest = Math.max(
                1,
                journey.hops().stream()
                        .flatMap(hop -> hop.delay().stream())
                        .mapToLong(Duration::toSeconds)
                        .max()
                        .orElse(1));
        List<JourneySheet.Leg> legs =
                journey.hops().stream().map(hop -> leg(hop, longest)).toList();
        String total = journey.total()
                .map(span -> texts.text("journey.total", duration(span)))
                .orElse("");
        return new JourneySheet(legs, total, remarks(journey));
    }

    private JourneySheet.Leg leg(Journey.Hop hop, long longest) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(texts.language().locale())
                .withZone(zone);
        String time = hop.time().map(format::format).orElseGet(() -> texts.text("journey.no-time"));
        if (hop.standing() == Standing.UNREADABLE) {
            return new JourneySheet.Leg(Shown.line(hop.raw()), "", "", "", 0, texts.text("journey.unreadable"));
        }
        double share = hop.delay()
                .map(delay -> Math.clamp((double) delay.toSeconds() / longest, 0, 1))
                .orElse(0.0);
        String mark = hop.standing() == Standing.UNPROVEN ? texts.text("journey.unproven") : "";
        return new JourneySheet.Leg(named(hop.from()), named(hop.by()), time, stay(hop), share, mark);
    }

    private String named(String host) {
        return host.isBlank() ? texts.text("journey.nameless") : Shown.line(host);
    }

    private String stay(Journey.Hop hop) {
        return hop.delay()
                .map(delay -> delay.compareTo(USUAL_DIFFERENCE) < 0
                        ? texts.text("journey.wrong-clock", duration(delay.negated()))
                        : duration(delay.isNegative() ? Duration.ZERO : delay))
                .orElse("");
    }

    private String duration(Duration span) {
        if (span.toDays() > 0) {
            return texts.text("journey.days", span.toDays(), span.toHoursPart());
        }
        if (span.toHours() > 0) {
            return texts.text("journey.hours", span.toHours(), span.toMinutesPart());
        }
        if (span.toMinutes() > 0) {
            return texts.text("journey.minutes", span.toMinutes(), span.toSecondsPart());
        }
        return texts.text("journey.seconds", span.toSeconds());
    }

    private List<String> remarks(Journey journey) {
        List<String> remarks = new ArrayList<>();
        if (journey.hops().stream().anyMatch(hop -> hop.standing() == Standing.UNPROVEN)) {
            remarks.add(texts.text("journey.about-unproven"));
        }
        if (journey.hops().stream()
                .flatMap(hop -> hop.delay().stream())
                .anyMatch(delay -> delay.compareTo(USUAL_DIFFERENCE) < 0)) {
            remarks.add(texts.text("journey.about-clocks"));
        }
        if (journey.leftOut() > 0) {
            remarks.add(texts.text("journey.left-out", journey.leftOut()));
        }
        return remarks;
    }
}
