// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.again;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Workers;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.MessageKey;
import org.bumerang.history.CheckHistory;
import org.bumerang.history.Comparison;
import org.bumerang.history.HistoryWords;
import org.bumerang.history.Recollection;
import org.bumerang.mail.MailInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares each complete check of files with the last one of the same mailbox and remembers it. What was pasted, the example,
 * and a check that was stopped are not remembered. A disk that refuses costs the comparison, nothing else.
 */
public final class AgainViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(AgainViewModel.class);

    private final CheckViewModel check;
    private final CheckHistory history;
    private final Workers workers;
    private final Texts texts;
    private final Clock clock;
    private final BooleanProperty remembering = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<Comparison>> comparison = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CheckHistory.Kept>> kept = new SimpleObjectProperty<>(Optional.empty());
    private final StringBinding line;
    private final StringBinding keptLine;
    private List<AnalyzedMessage> compared = List.of();

    /** Something that is done with the history beside the JavaFX thread. */
    private interface Work {
        void run() throws IOException;
    }

    public AgainViewModel(CheckViewModel check, CheckHistory history, Workers workers, Texts texts, Clock clock) {
        this.check = check;
        this.history = history;
        this.workers = workers;
        this.texts = texts;
        this.clock = clock;
        line = Bindings.createStringBinding(
                () -> comparison.get().map(this::sentences).orElse(""), comparison, texts.wordsProperty());
        keptLine = Bindings.createStringBinding(
                () -> kept.get().map(this::sentence).orElse(""), kept, texts.wordsProperty());
        check.analysisProperty().subscribe(now -> compare());
        remembering.subscribe(now -> compare());
    }

    /** Whether checks are remembered. What is remembered already stays until it is deleted. */
    public BooleanProperty rememberingProperty() {
        return remembering;
    }

    /** What is new since the last check; empty where there is nothing to compare with. */
    public ObservableValue<String> lineProperty() {
        return line;
    }

    /** What is remembered at the moment. */
    ObservableValue<String> keptLineProperty() {
        return keptLine;
    }

    void lookUp() {
        aside(this::lookUpNow);
    }

    /** Deletes everything that is remembered. */
    void forget() {
        comparison.set(Optional.empty());
        aside(() -> {
            history.forget();
            lookUpNow();
        });
    }

    private void lookUpNow() throws IOException {
        CheckHistory.Kept now = history.kept();
        Platform.runLater(() -> kept.set(Optional.of(now)));
    }

    private void compare() {
        comparison.set(Optional.empty());
        List<MailInput> files = check.files();
        Optional<Analysis> present = check.analysisProperty().get();
        if (!remembering.get()
                || files.isEmpty()
                || !present.map(Analysis::complete).orElse(false)) {
            compared = List.of();
            return;
        }
        present.ifPresent(analysis -> {
            List<AnalyzedMessage> before = compared;
            compared = analysis.messages();
            Map<MessageKey, Answer> answers = check.answers();
            aside(() -> {
                // judged anew, without having been read anew
                if (before.equals(analysis.messages())) {
                    history.keepAnswers(analysis, files, answers);
                }
                Recollection found = history.remember(analysis, files, Instant.now(clock));
                Platform.runLater(() -> show(analysis, found));
            });
        });
    }

    private void show(Analysis analysis, Recollection found) {
        if (check.analysisProperty().get().filter(analysis::equals).isPresent() && remembering.get()) {
            comparison.set(found.comparison());
            check.recall(found.answers());
        }
    }

    private void aside(Work work) {
        workers.aside(() -> {
            try {
                work.run();
            } catch (IOException e) {
                LOG.warn("history not used: {}", e.getClass().getSimpleName());
            }
        });
    }

    private String sentences(Comparison change) {
        return words().sentences(change, LocalDate.now(clock), clock.getZone());
    }

    private String sentence(CheckHistory.Kept now) {
        return now.last()
                .map(last -> texts.text("again.kept", now.mailboxes(), words().day(last, clock.getZone())))
                .orElseGet(() -> texts.text("again.nothing"));
    }

    private HistoryWords words() {
        return new HistoryWords(texts.language());
    }
}
