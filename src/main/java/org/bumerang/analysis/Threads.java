// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.smtp.MailAddress;

/**
 * Joins reports that share a recipient and a name of the message: the Message-ID of the returned original, the envelope id,
 * or the name in the queue of the same server. Queues give a name to another message later, so that last one does not join
 * what two Message-IDs keep apart.
 */
final class Threads {

    private static final int MOST_ADDRESSES = 6;
    private static final int SHORTEST_ID = 4;

    private final List<Stories.Episode> episodes;
    private final int[] parents;
    private final Map<Key, Integer> known = new HashMap<>();

    /** A message by one of its names, with one address of a recipient. */
    private record Key(Sort sort, String name, String address) {}

    private enum Sort {
        MESSAGE,
        ENVELOPE,
        QUEUE
    }

    private Threads(List<Stories.Episode> episodes) {
        this.episodes = episodes;
        parents = new int[episodes.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The reports that belong together, each list in the order given; reports that stand alone too. */
    static List<List<Stories.Episode>> of(List<Stories.Episode> episodes) {
        Threads threads = new Threads(episodes);
        for (int i = 0; i < episodes.size(); i++) {
            threads.join(i);
        }
        Map<Integer, List<Stories.Episode>> all = new LinkedHashMap<>();
        for (int i = 0; i < episodes.size(); i++) {
            all.computeIfAbsent(threads.rootOf(i), root -> new ArrayList<>(1)).add(episodes.get(i));
        }
        return List.copyOf(all.values());
    }

    private void join(int index) {
        keys(episodes.get(index)).forEach(key -> {
            Integer other = known.putIfAbsent(key, index);
            if (other != null && (key.sort() != Sort.QUEUE || !contradict(index, other))) {
                parents[rootOf(index)] = rootOf(other);
            }
        });
    }

    private boolean contradict(int one, int other) {
        String first = messageId(episodes.get(one));
        String second = messageId(episodes.get(other));
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    // with the path halved at every step the whole stays next to linear
    private int rootOf(int index) {
        int at = index;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static Stream<Key> keys(Stories.Episode episode) {
        Handling handling = episode.message().report().handling();
        String host = handling.reportingMta().toLowerCase(Locale.ROOT);
        return addresses(episode.finding().report())
                .flatMap(address -> Stream.of(
                        new Key(Sort.MESSAGE, messageId(episode), address),
                        new Key(Sort.ENVELOPE, handling.envelopeId(), address),
                        new Key(Sort.QUEUE, host.isEmpty() ? "" : handling.queueId() + "@" + host, address)))
                .filter(key -> key.name().length() >= SHORTEST_ID && key.name().charAt(0) != '@');
    }

    private static Stream<String> addresses(RecipientReport report) {
        return Stream.concat(Stream.of(report.recipient()), report.aliases().stream())
                .limit(MOST_ADDRESSES)
                .flatMap(address -> MailAddress.parse(address).stream())
                .map(MailAddress::key);
    }

    private static String messageId(Stories.Episode episode) {
        return episode.message()
                .original()
                .messageId()
                .replace("<", "")
                .replace(">", "")
                .strip();
    }
}
