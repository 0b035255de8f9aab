// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.Story;

/** Says what other reports tell of the same delivery. */
final class StoryWords {

    private final Messages messages;

    StoryWords(Messages messages) {
        this.messages = messages;
    }

    /** Whole sentences on the rest of the story, seen from a report of this kind; empty where there is nothing to add. */
    String sentences(MessageKind kind, Story story, ZoneId zone) {
        Stream<Optional<String>> said = switch (kind) {
            case DELAY ->
                story.failures().count() + story.deliveries().count() > 0
                        ? Stream.of(
                                last("story.delay.failed", story.failures(), zone),
                                last("story.delay.delivered", story.deliveries(), zone))
                        : Stream.of(again("story.delay.again", story.delays(), zone));
            case BOUNCE ->
                Stream.of(
                        first("story.bounce.delay", story.delays(), zone),
                        again("story.bounce.again", story.failures(), zone),
                        last("story.bounce.delivered", story.deliveries(), zone));
            case DELIVERED ->
                Stream.of(
                        first("story.delivered.delay", story.delays(), zone),
                        last("story.delivered.failed", story.failures(), zone));
            case AUTOREPLY, MDN, ARF, ORDINARY, UNREADABLE -> Stream.empty();
        };
        return said.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private Optional<String> first(String key, Story.Reports reports, ZoneId zone) {
        return reports.count() == 0 ? Optional.empty() : Optional.of(dated(key, reports.first(), zone));
    }

    private Optional<String> last(String key, Story.Reports reports, ZoneId zone) {
        return reports.count() == 0 ? Optional.empty() : Optional.of(dated(key, reports.last(), zone));
    }

    private String dated(String key, Optional<Instant> date, ZoneId zone) {
        return date.map(day -> messages.text(key, day(day, zone))).orElseGet(() -> messages.text(key + ".undated"));
    }

    private Optional<String> again(String key, Story.Reports reports, ZoneId zone) {
        if (reports.count() < 2) {
            return Optional.empty();
        }
        return Optional.of(reports.first()
                .flatMap(first -> reports.last()
                        .map(last -> messages.text(key, reports.count(), day(first, zone), day(last, zone))))
                .orElseGet(() -> messages.text(key + ".undated", reports.count())));
    }

    private String day(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.language().locale())
                .format(instant.atZone(zone));
    }
}
