// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.OwnAddresses;
import org.bumerang.mail.MailInput;
import org.bumerang.smtp.MailAddress;

/**
 * The one check that is loaded: its inputs, what the person said, and what came out. Everything loaded is judged
 * together, so more inputs or an answer start the check anew; what was found before stays on the screen until the new
 * result is there.
 */
public final class CheckViewModel {

    /** How far the window is. */
    public enum State {
        EMPTY,
        RUNNING,
        DONE
    }

    private final Pipeline pipeline;
    private final Workers workers;
    private final Problems problems = new Problems();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Analysis>> analysis = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private final BooleanProperty deleted = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final List<Consumer<List<AnalyzedMessage>>> listeners = new ArrayList<>();
    private final Map<String, MailInput> inputs = new LinkedHashMap<>();
    private final Map<String, MailInput> sent = new LinkedHashMap<>();
    private final Set<MailAddress> accounts = new LinkedHashSet<>();
    private final Set<MailAddress> foreign = new LinkedHashSet<>();
    private final Answers answers = new Answers();
    private final Set<MessageKey> seen = new HashSet<>();
    private Map<String, Answer> asked = Map.of();
    private List<MailInput> closed = List.of();
    private Optional<AnalysisTask> running = Optional.empty();

    public CheckViewModel(Pipeline pipeline, Workers workers) {
        this.pipeline = pipeline;
        this.workers = workers;
        deleted.addListener(changed -> {
            if (!inputs.isEmpty()) {
                start(ReadingNotice::of);
            }
        });
    }

    /** Whether mail that was deleted in Thunderbird and still stands in its files is checked too. */
    public BooleanProperty deletedProperty() {
        return deleted;
    }

    /** Hears the messages of a running check, in batches. */
    public void onBatch(Consumer<List<AnalyzedMessage>> listener) {
        listeners.add(listener);
    }

    /** Adds to what is loaded. What is loaded already is not read twice; if nothing is new, that is answered. */
    public void open(List<MailInput> more) {
        open(more, ReadingNotice::of);
    }

    /** Adds a pasted or dropped text. The answer says how much of an email it was. */
    public void openText(MailInput text) {
        open(List.of(text), result -> PasteNotice.of(text, result));
    }

    private void open(List<MailInput> more, Function<Analysis, Optional<Notice>> answer) {
        int before = inputs.size();
        more.forEach(input -> inputs.putIfAbsent(input.name(), input));
        if (inputs.size() == before) {
            notice.set(Optional.of(Notice.done("notice.already-open", more.size())));
        } else {
            start(answer);
        }
    }

    /** Reads the reports that other mail which is loaded has attached, as well. */
    public void openAttached() {
        analysis.get().ifPresent(result -> open(result.attached(List.copyOf(inputs.values()))));
    }

    /** Adds the person's own sent mail, which is compared and never listed. */
    public void addSent(List<MailInput> more) {
        more.forEach(input -> sent.putIfAbsent(input.name(), input));
        notice.set(Optional.of(Notice.passing("notice.sent")));
        restart();
    }

    public void addAccount(MailAddress account) {
        foreign.remove(account);
        accounts.add(account);
        restart();
    }

    /** Takes away an address that was given or learned and is not the person's. */
    public void removeAccount(MailAddress account) {
        accounts.remove(account);
        foreign.add(account);
        restart();
    }

    /** What the person says to "Did you send this?". The same answer again takes it back. */
    public void answer(String incident, Answer answer) {
        incidents().stream().filter(one -> one.id().equals(incident)).forEach(one -> answers.toggle(one, answer));
        judgeAnew();
    }

    /** Takes what the person said about these mails in an earlier check. */
    public void recall(Map<MessageKey, Answer> earlier) {
        answers.recall(earlier);
        judgeAnew();
    }

    public Optional<Answer> answerTo(String incident) {
        return Optional.ofNullable(asked.get(incident));
    }

    /** Everything the person said, mail by mail. */
    public Map<MessageKey, Answer> answers() {
        return answers.all();
    }

    private List<Incident> incidents() {
        return analysis.get().map(result -> result.assessment().incidents()).orElse(List.of());
    }

    private void judgeAnew() {
        Map<String, Answer> fitting = answers.of(incidents());
        if (!fitting.equals(asked)) {
            asked = fitting;
            restart();
        }
    }

    /** Ends a running check; what was found stays and is marked as incomplete. */
    public void stop() {
        running.ifPresent(AnalysisTask::stop);
    }

    /** Checks everything loaded once more, for example after a stop. */
    public void restart() {
        if (!inputs.isEmpty()) {
            start(result -> notice.get());
        }
    }

    /** Forgets everything that is loaded, except what {@link #reopen()} needs. */
    public void close() {
        stop();
        closed = List.copyOf(inputs.values());
        running = Optional.empty();
        inputs.clear();
        sent.clear();
        accounts.clear();
        foreign.clear();
        answers.clear();
        asked = Map.of();
        seen.clear();
        found.set(0);
        notice.set(Optional.empty());
        analysis.set(Optional.empty());
        state.set(State.EMPTY);
    }

    /** Reads again what was closed last. */
    public void reopen() {
        List<MailInput> again = closed;
        closed = List.of();
        if (!again.isEmpty()) {
            open(again);
        }
    }

    /** The files and folders that are loaded, without what was pasted. */
    public List<MailInput> files() {
        return inputs.values().stream()
                .filter(MailInput.Place.class::isInstance)
                .toList();
    }

    /** The input that a source belongs to, to read a message again. */
    public Optional<MailInput> inputOf(String source) {
        Optional<MailInput> exact = Optional.ofNullable(inputs.get(source));
        return exact.or(() ->
                inputs.values().stream().filter(input -> input.holds(source)).findFirst());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The latest result; empty until the first check is done. */
    public ReadOnlyObjectProperty<Optional<Analysis>> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while the size is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How many messages the running check has read. */
    public ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    private void start(Function<Analysis, Optional<Notice>> answer) {
        stop();
        found.set(0);
        AnalysisRequest request = new AnalysisRequest(
                List.copyOf(inputs.values()),
                List.copyOf(sent.values()),
                new OwnAddresses(List.copyOf(accounts), List.copyOf(foreign), true),
                asked,
                deleted.get());
        AnalysisTask[] self = new AnalysisTask[1];
        AnalysisTask task = new AnalysisTask(pipeline, request, batch -> heard(self[0], batch));
        self[0] = task;
        task.setOnSucceeded(event -> finished(task, answer));
        task.setOnFailed(event -> failed(task));
        running = Optional.of(task);
        progress.bind(task.progressProperty());
        state.set(State.RUNNING);
        workers.check(task);
    }

    private boolean isCurrent(AnalysisTask task) {
        return running.filter(task::equals).isPresent();
    }

    private void heard(AnalysisTask task, List<AnalyzedMessage> batch) {
        if (isCurrent(task)) {
            found.set(found.get() + batch.size());
            List<AnalyzedMessage> fresh =
                    batch.stream().filter(message -> seen.add(message.key())).toList();
            listeners.forEach(listener -> listener.accept(fresh));
        }
    }

    private void finished(AnalysisTask task, Function<Analysis, Optional<Notice>> answer) {
        if (!isCurrent(task)) {
            return;
        }
        Analysis result = task.getValue();
        Map<String, Answer> fitting = answers.of(result.assessment().incidents());
        if (result.complete() && !fitting.equals(asked)) {
            // other mail has come to an incident: judged anew with the answers that still cover theirs
            asked = fitting;
            start(answer);
            return;
        }
        settle();
        result.messages().forEach(message -> seen.add(message.key()));
        analysis.set(Optional.of(result));
        state.set(State.DONE);
        notice.set(answer.apply(result));
    }

    private void failed(AnalysisTask task) {
        if (isCurrent(task)) {
            settle();
            if (analysis.get().isEmpty()) {
                close();
            } else {
                state.set(State.DONE);
            }
            notice.set(Optional.of(problems.unexpected(task.getException())));
        }
    }

    private void settle() {
        running = Optional.empty();
        progress.unbind();
        progress.set(-1);
    }
}
