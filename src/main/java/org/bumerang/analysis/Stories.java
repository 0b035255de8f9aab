// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.Story;
import org.bumerang.hijack.MessageKey;

/**
 * The findings that tell of one delivery: a delay that later failed or arrived after all, a failure that was reported
 * again. They belong together when they name the same recipient and the same message, see {@link Threads}. The order of
 * the messages does not matter. Immutable.
 */
public final class Stories {

    public static final Stories NONE = new Stories(Map.of(), 0);

    private final Map<Place, Story> stories;
    private final int repeats;

    private Stories(Map<Place, Story> stories, int repeats) {
        this.stories = Map.copyOf(stories);
        this.repeats = repeats;
    }

    private record Place(MessageKey message, int finding) {}

    /** A report on one recipient. */
    record Episode(AnalyzedMessage message, int place) {

        Finding finding() {
            return message.findings().get(place);
        }

        MessageKind kind() {
            return finding().report().kind();
        }

        /** What makes it the same report as another, so that a copy in a second folder is none of its own. */
        private String identity() {
            String id = message.head().messageId();
            return id.isEmpty()
                    ? message.head()
                            .date()
                            .map(Instant::toString)
                            .orElseGet(() -> message.key().toString())
                    : id;
        }
    }

    /** The stories in these messages. Its cost is that of sorting them by their dates. */
    public static Stories of(List<AnalyzedMessage> messages) {
        List<Episode> episodes = new ArrayList<>();
        for (AnalyzedMessage message : messages) {
            for (int place = 0; place < message.findings().size(); place++) {
                Episode episode = new Episode(message, place);
                if (episode.kind().isDeliveryReport()) {
                    episodes.add(episode);
                }
            }
        }
        episodes.sort(Comparator.comparing(
                        (Episode episode) -> episode.message().head().date().orElse(Instant.MAX))
                .thenComparing(episode -> episode.message().head().messageId())
                .thenComparing(episode -> episode.message().key().source())
                .thenComparingInt(episode -> episode.message().key().index())
                .thenComparingInt(Episode::place));
        Map<Place, Story> stories = new HashMap<>();
        int repeats = 0;
        for (List<Episode> thread : Threads.of(episodes)) {
            Story story = story(thread);
            if (story.delays().count()
                            + story.failures().count()
                            + story.deliveries().count()
                    > 1) {
                thread.forEach(
                        episode -> stories.put(new Place(episode.message().key(), episode.place()), story));
                repeats += thread.size() - 1;
            }
        }
        return stories.isEmpty() ? NONE : new Stories(stories, repeats);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stories that && stories.equals(that.stories) && repeats == that.repeats;
    }

    @Override
    public int hashCode() {
        return stories.hashCode();
    }

    private static Story story(List<Episode> thread) {
        return new Story(
                reports(thread, MessageKind.DELAY),
                reports(thread, MessageKind.BOUNCE),
                reports(thread, MessageKind.DELIVERED));
    }

    private static Story.Reports reports(List<Episode> thread, MessageKind kind) {
        Set<String> different = new HashSet<>();
        List<Instant> dates = new ArrayList<>();
        for (Episode episode : thread) {
            if (episode.kind() == kind && different.add(episode.identity())) {
                episode.message().head().date().ifPresent(dates::add);
            }
        }
        Optional<Instant> first = dates.stream().findFirst();
        return new Story.Reports(different.size(), first, first.map(any -> dates.getLast()));
    }

    /** The story that a finding belongs to; empty for one that stands alone. */
    public Optional<Story> of(AnalyzedMessage message, int place) {
        return Optional.ofNullable(stories.get(new Place(message.key(), place)));
    }

    /**
     * The same stories for messages of which only some findings are left, which have other numbers then.
     *
     * @param left of each message in turn, the numbers that its findings had
     */
    public Stories renumbered(List<AnalyzedMessage> messages, List<List<Integer>> left) {
        Map<Place, Story> moved = new HashMap<>();
        for (int at = 0; at < messages.size(); at++) {
            MessageKey message = messages.get(at).key();
            List<Integer> before = left.get(at);
            for (int now = 0; now < before.size(); now++) {
                Place place = new Place(message, now);
                Optional.ofNullable(stories.get(new Place(message, before.get(now))))
                        .ifPresent(story -> moved.put(place, story));
            }
        }
        return new Stories(moved, of(messages).repeats());
    }

    /** How many findings tell of a delivery that another one tells of already. */
    public int repeats() {
        return repeats;
    }
}
