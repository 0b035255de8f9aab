// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.Story;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.MessageLocation;

/**
 * One line of the list: a finding, or a message without one.
 *
 * @param place the number of the finding in its message; 0 also for a message without one
 * @param judgement what the check says of it; empty while the check is running
 * @param number its place among all rows of the check, in the order read
 * @param copies where the same mail was loaded once more
 */
public record FindingRow(
        AnalyzedMessage message, int place, Optional<Judgement> judgement, int number, List<MessageLocation> copies)
        implements Row {

    /** A mail that was loaded a thousand times over is a mistake; the places of so many help nobody. */
    private static final int MOST_COPIES = 999;

    public FindingRow {
        copies = List.copyOf(copies);
    }

    FindingRow(AnalyzedMessage message, int place, Optional<Judgement> judgement, int number) {
        this(message, place, judgement, number, List.of());
    }

    /** A row that stands alone. */
    public FindingRow(AnalyzedMessage message, int place, Optional<Judgement> judgement) {
        this(message, place, judgement, 0, List.of());
    }

    /** Names a row from one check to the next. */
    public record Key(MessageKey message, int place) {}

    public Key key() {
        return new Key(message.key(), place);
    }

    /** The same, found in one more place. */
    FindingRow alsoAt(MessageLocation copy) {
        List<MessageLocation> more = Stream.concat(copies.stream(), Stream.of(copy))
                .limit(MOST_COPIES)
                .toList();
        return new FindingRow(message, place, judgement, number, more);
    }

    boolean isFrom(MessageKey key) {
        return isAt(message.location(), key) || copies.stream().anyMatch(copy -> isAt(copy, key));
    }

    private static boolean isAt(MessageLocation location, MessageKey key) {
        return location.index() == key.index() && location.source().equals(key.source());
    }

    public Optional<Finding> finding() {
        return place < message.findings().size()
                ? Optional.of(message.findings().get(place))
                : Optional.empty();
    }

    public Optional<Truth> truth() {
        return judgement.map(Judgement::truth);
    }

    /** What other reports say of the same delivery. */
    public Optional<Story> story() {
        return judgement.flatMap(Judgement::story);
    }

    public Group group() {
        return Group.of(this);
    }

    /** True for mail that has nothing to do with a delivery and under no suspicion either. */
    public boolean isOrdinary() {
        return message.kind() == MessageKind.ORDINARY && !isSuspicious();
    }

    /** True where the mail only looks like a report. */
    public boolean isFake() {
        return truth().equals(Optional.of(Truth.FAKE));
    }

    public boolean isSuspicious() {
        return truth().filter(it -> it == Truth.HIJACKED || it == Truth.FAKE || it == Truth.BACKSCATTER)
                .isPresent();
    }
}
