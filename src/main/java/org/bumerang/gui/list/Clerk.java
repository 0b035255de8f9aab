// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bumerang.analysis.AnalyzedMessage;

/**
 * Takes requests to the working thread and brings back what was found. A newer query ends the work on an older one; rows
 * are never lost. Results that come faster than the window takes them replace each other. Belongs to the window's thread.
 */
final class Clerk {

    private final Background background;
    private final Consumer<Found> deliver;
    private final ListWork work;
    private final AtomicLong query = new AtomicLong();
    private final AtomicReference<Optional<Found>> ready = new AtomicReference<>(Optional.empty());
    private long ticket;

    /** @param deliver takes what is found, on the window's thread */
    Clerk(Background background, Query first, Consumer<Found> deliver) {
        this.background = background;
        this.deliver = deliver;
        this.work = new ListWork(first);
    }

    void add(List<AnalyzedMessage> batch) {
        request(++ticket, check -> work.add(batch));
    }

    void replace(Supplier<Stock> rows) {
        request(++ticket, check -> work.replace(rows.get()));
    }

    void turnTo(Query next) {
        query.set(++ticket);
        request(ticket, check -> work.turnTo(next, check));
    }

    /** Looks for a row and answers on the window's thread. */
    void find(Function<Stock, Optional<FindingRow>> search, Consumer<Optional<FindingRow>> answer) {
        background.work().execute(() -> {
            Optional<FindingRow> row = search.apply(work.stock());
            background.back().execute(() -> answer.accept(row));
        });
    }

    /** Whether something was asked after what this answers. */
    boolean isBusyAfter(Found found) {
        return found.ticket() != ticket;
    }

    private void request(long number, Consumer<Outdated.Check> step) {
        Outdated.Check check = () -> {
            if (query.get() > number) {
                throw new Outdated();
            }
        };
        background.work().execute(() -> {
            try {
                step.accept(check);
                bring(work.found(number, check));
            } catch (Outdated e) {
                // the newer query brings its own result
            }
        });
    }

    private void bring(Found found) {
        if (ready.getAndSet(Optional.of(found)).isEmpty()) {
            background.back().execute(() -> ready.getAndSet(Optional.empty()).ifPresent(deliver));
        }
    }
}
