// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.Story;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Truth;

/**
 * One line of the list: a finding, or a message without one.
 *
 * @param place the number of the finding in its message; 0 also for a message without one
 * @param judgement what the check says of it; empty while the check is running
 */
public record FindingRow(AnalyzedMessage message, int place, Optional<Judgement> judgement) {

    /** Names a row from one check to the next. */
    public record Key(MessageKey message, int place) {}

    public Key key() {
        return new Key(message.key(), place);
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
