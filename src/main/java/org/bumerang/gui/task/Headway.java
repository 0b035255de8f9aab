// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.Progress;

/** Follows a running check: how far it is, how much it has found, how fast it is. */
final class Headway {

    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
    private Tempo tempo = new Tempo();

    ReadOnlyObjectProperty<Work> workProperty() {
        return work.getReadOnlyProperty();
    }

    Work work() {
        return work.get();
    }

    /** Another check begins. */
    void begin() {
        tempo = new Tempo();
        work.set(Work.NONE);
    }

    /** The same check goes on after a rest. */
    void goOn(Work before) {
        tempo = new Tempo();
        work.set(before);
    }

    void found(List<AnalyzedMessage> batch) {
        Work now = work.get();
        int cases = batch.stream().mapToInt(it -> it.findings().size()).sum();
        work.set(new Work(now.progress(), now.mails() + batch.size(), now.cases() + cases, now.rate(), now.left()));
    }

    void moved(Progress progress) {
        tempo.at(progress, System.nanoTime());
        work.set(new Work(progress, work.get().mails(), work.get().cases(), tempo.rate(), tempo.left()));
    }
}
