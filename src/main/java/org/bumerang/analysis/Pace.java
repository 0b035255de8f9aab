// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.MailSink;

/** Adds up how far the reading of all inputs is, and goes through the gate with it. */
final class Pace {

    private final Gate gate;
    private final Map<String, Long> sizes = new HashMap<>();
    private Progress.Phase phase = Progress.Phase.COUNTING;
    private Optional<MailInput> current = Optional.empty();
    private long total;
    private long before;
    private volatile long within;

    Pace(Gate gate) {
        this.gate = gate;
    }

    /** Finds out how much there is to read. A phase follows. */
    void count(List<MailInput> inputs) {
        for (MailInput input : inputs) {
            long found = before;
            size(input, soFar -> gate.pass(new Progress(Progress.Phase.COUNTING, found + soFar, 0)));
            before += size(input);
        }
    }

    /** Begins a phase that reads all these. */
    void enter(Progress.Phase next, List<MailInput> inputs) {
        phase = next;
        current = Optional.empty();
        before = 0;
        within = 0;
        total = inputs.stream().mapToLong(this::size).sum();
    }

    /** Takes what is read of an input, which is one of those of the phase or comes on top of them. */
    MailSink sink(MailInput input, boolean onTop, Consumer<MailItem> taker) {
        if (!current.equals(Optional.of(input))) {
            before += current.map(this::size).orElse(0L);
            current = Optional.of(input);
            total += onTop ? size(input) : 0;
        }
        within = 0;
        return new MailSink() {
            @Override
            public boolean accept(MailItem item, long bytesDone) {
                within = bytesDone;
                taker.accept(item);
                return true;
            }

            @Override
            public void passed(long bytesDone) {
                within = bytesDone;
                gate.pass(progress());
            }
        };
    }

    Progress progress() {
        return new Progress(phase, before + within, total);
    }

    /** How far the reading of the present input is. */
    long bytesOfInput() {
        return within;
    }

    private long size(MailInput input) {
        return size(input, soFar -> {});
    }

    private long size(MailInput input, LongConsumer soFar) {
        return sizes.computeIfAbsent(input.name(), name -> MailReader.sizeOf(input, soFar));
    }
}
