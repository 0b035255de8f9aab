// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.Progress;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
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
    private final Headway headway = new Headway();
    private final ReadOnlyBooleanWrapper incomplete = new ReadOnlyBooleanWrapper();
    private final BooleanProperty deleted = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final List<Consumer<List<AnalyzedMessage>>> listeners = new ArrayList<>();
    private final Loaded loaded = new Loaded();
    private final Said said = new Said();
    private final Closed closed = new Closed();
    private final ReadOnlyObjectWrapper<List<MailInput>> inputs = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<MessageKey> seen = new HashSet<>();
    private Optional<AnalysisTask> running = Optional.empty();

    public CheckViewModel(Pipeline pipeline, Workers workers) {
        this.pipeline = pipeline;
        this.workers = workers;
        deleted.addListener(changed -> {
            if (!loaded.isEmpty()) {
                begin(ReadingNotice::of);
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
        if (loaded.add(more)) {
            begin(answer);
        } else {
            notice.set(Optional.of(Notice.done("notice.already-open", more.size())));
        }
    }

    /** Reads the reports that other mail which is loaded has attached, as well. */
    public void openAttached() {
        analysis.get().ifPresent(result -> open(result.attached(loaded.inputs())));
    }

    /** Adds the person's own sent mail, which is compared and never listed. */
    public void addSent(List<MailInput> more) {
        loaded.addSent(more);
        notice.set(Optional.of(Notice.passing("notice.sent")));
        restart();
    }

    public void addAccount(MailAddress account) {
        said.own(account);
        restart();
    }

    /** Takes away an address that was given or learned and is not the person's. */
    public void removeAccount(MailAddress account) {
        said.notOwn(account);
        restart();
    }

    /** What the person says to "Did you send this?". The same answer again takes it back. */
    public void answer(String incident, Answer answer) {
        incidents().stream().filter(one -> one.id().equals(incident)).forEach(one -> said.answer(one, answer));
        judgeAnew();
    }

    /** Takes what the person said about these mails in an earlier check. */
    public void recall(Map<MessageKey, Answer> earlier) {
        said.recall(earlier);
        judgeAnew();
    }

    public Optional<Answer> answerTo(String incident) {
        return said.to(incident);
    }

    /** Everything the person said, mail by mail. */
    public Map<MessageKey, Answer> answers() {
        return said.all();
    }

    private List<Incident> incidents() {
        return analysis.get().map(result -> result.assessment().incidents()).orElse(List.of());
    }

    private void judgeAnew() {
        if (said.fitAnew(incidents())) {
            restart();
        }
    }

    /** Ends a running check at once; what was found stays and is marked as incomplete. Its verdict follows. */
    public void stop() {
        running.filter(task -> state.get() == State.RUNNING).ifPresent(task -> {
            task.stop();
            incomplete.set(true);
            state.set(State.DONE);
            notice.set(Optional.of(ReadingNotice.stopped(headway.work().mails())));
        });
    }

    /** Goes on with a check that was stopped, from where it stopped. */
    public void goOn() {
        Work before = headway.work();
        restart();
        headway.goOn(before);
    }

    /** Checks what is loaded with what the person says now. */
    private void restart() {
        if (!loaded.isEmpty()) {
            begin(result -> notice.get());
        }
    }

    /** Forgets everything that is loaded, except what {@link #reopen()} needs. */
    public void close() {
        running.ifPresent(AnalysisTask::stop);
        running = Optional.empty();
        workers.check(pipeline::forget);
        closed.add(new Closed.Step(loaded.inputs(), loaded.sent(), said.words()));
        loaded.clear();
        inputs.set(List.of());
        said.clear();
        seen.clear();
        headway.begin();
        incomplete.set(false);
        notice.set(Optional.empty());
        analysis.set(Optional.empty());
        state.set(State.EMPTY);
    }

    /** Closes one of several inputs, and judges what is left. */
    public void close(MailInput one) {
        List<MailInput> going = loaded.remove(one);
        if (loaded.isEmpty()) {
            loaded.add(going);
            close();
        } else {
            closed.add(new Closed.Step(going, List.of(), Said.Words.NONE));
            seen.removeIf(message -> one.holds(message.source()));
            begin(result -> Optional.empty());
        }
    }

    /** Reads again what was closed last, with its Sent folder and with what the person had said. */
    public void reopen() {
        closed.takeBack().ifPresent(step -> {
            loaded.addSent(step.sent());
            said.repeat(step.words());
            open(step.inputs());
        });
    }

    /** What is loaded, in the order it was opened. */
    public ReadOnlyObjectProperty<List<MailInput>> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /** The files and folders that are loaded, without what was pasted. */
    public List<MailInput> files() {
        return loaded.files();
    }

    /** The input that a source belongs to, to read a message again. */
    public Optional<MailInput> inputOf(String source) {
        return loaded.inputOf(source);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The latest result; empty until the first check is done. */
    public ReadOnlyObjectProperty<Optional<Analysis>> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** What the running check does, or the stopped one did last. */
    public ReadOnlyObjectProperty<Work> workProperty() {
        return headway.workProperty();
    }

    /** Whether the person stopped the check that is shown before all was read. */
    public ReadOnlyBooleanProperty incompleteProperty() {
        return incomplete.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    private void begin(Function<Analysis, Optional<Notice>> answer) {
        running.ifPresent(AnalysisTask::stop);
        headway.begin();
        inputs.set(loaded.inputs());
        AnalysisRequest request =
                new AnalysisRequest(loaded.inputs(), loaded.sent(), said.addresses(), said.asked(), deleted.get());
        Hearing hearing = new Hearing();
        AnalysisTask task = new AnalysisTask(pipeline, request, hearing);
        hearing.task = Optional.of(task);
        task.setOnSucceeded(event -> finished(task, answer));
        task.setOnFailed(event -> failed(task));
        running = Optional.of(task);
        state.set(State.RUNNING);
        workers.check(task);
    }

    private boolean isCurrent(AnalysisTask task) {
        return running.filter(task::equals).isPresent();
    }

    /** Hears of one task, and of it no more once another has taken its place. */
    private final class Hearing implements AnalysisTask.Listener {

        private Optional<AnalysisTask> task = Optional.empty();

        @Override
        public void found(List<AnalyzedMessage> batch) {
            if (task.filter(CheckViewModel.this::isCurrent).isEmpty()) {
                return;
            }
            headway.found(batch);
            List<AnalyzedMessage> fresh =
                    batch.stream().filter(message -> seen.add(message.key())).toList();
            listeners.forEach(listener -> listener.accept(fresh));
        }

        @Override
        public void moved(Progress progress) {
            if (task.filter(CheckViewModel.this::isCurrent).isPresent()) {
                headway.moved(progress);
            }
        }
    }

    private void finished(AnalysisTask task, Function<Analysis, Optional<Notice>> answer) {
        if (!isCurrent(task)) {
            return;
        }
        Analysis result = task.getValue();
        if (said.fitAnew(result.assessment().incidents()) && result.complete()) {
            // other mail has come to an incident: judged anew with the answers that still cover theirs
            begin(answer);
            return;
        }
        running = Optional.empty();
        // whoever stopped a check is told what came of it
        Optional<Notice> told = incomplete.get() ? ReadingNotice.of(result) : answer.apply(result);
        incomplete.set(!result.complete());
        analysis.set(Optional.of(result));
        state.set(State.DONE);
        notice.set(told);
    }

    private void failed(AnalysisTask task) {
        if (!isCurrent(task)) {
            return;
        }
        running = Optional.empty();
        if (analysis.get().isEmpty()) {
            close();
        } else {
            state.set(State.DONE);
        }
        notice.set(Optional.of(problems.unexpected(task.getException())));
    }
}
