// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.LatestReading;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.smtp.MailAddress;

/**
 * The verdict of the loaded check in the spoken language, the ticks on the advice, and the person's answers. The verdict
 * is written beside the window's thread; the one before stays until it is there.
 */
public final class VerdictViewModel {

    private final CheckViewModel check;
    private final Texts texts;
    private final ZoneId zone;
    private final LatestReading writing;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<VerdictSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableSet<AdviceStep> ticked = FXCollections.observableSet();

    /**
     * @param zone in which times are written and days counted
     * @param aside writes
     * @param window runs on the window's thread, later
     */
    public VerdictViewModel(CheckViewModel check, Texts texts, ZoneId zone, Executor aside, Executor window) {
        this.check = check;
        this.texts = texts;
        this.zone = zone;
        this.writing = new LatestReading(aside, window);
        check.analysisProperty().subscribe(now -> write());
        texts.wordsProperty().subscribe(now -> write());
    }

    ReadOnlyObjectProperty<Optional<VerdictSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** True until the verdict of the present result is there in the spoken language. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** The steps that the person has ticked off; they stay until what is loaded is closed. */
    ObservableSet<AdviceStep> ticked() {
        return ticked;
    }

    void answer(String incident, Answer answer) {
        check.answer(incident, answer);
    }

    /** Takes an address as the person's own; false where it is none. */
    boolean addAccount(String text) {
        Optional<MailAddress> address = MailAddress.parse(text);
        address.ifPresent(check::addAccount);
        return address.isPresent();
    }

    void removeAccount(MailAddress address) {
        check.removeAccount(address);
    }

    private void write() {
        check.analysisProperty().get().ifPresentOrElse(this::write, this::clear);
    }

    private void clear() {
        writing.stop();
        ticked.clear();
        show(Optional.empty());
    }

    private void write(Analysis analysis) {
        working.set(true);
        Language language = texts.language();
        Map<String, Answer> answers = answers(analysis);
        // texts belong to one thread
        writing.start(
                () -> new SheetWriter(new Texts(language), answers, zone).sheet(analysis),
                written -> show(Optional.of(written)));
    }

    private void show(Optional<VerdictSheet> written) {
        sheet.set(written);
        working.set(false);
    }

    private Map<String, Answer> answers(Analysis analysis) {
        return analysis.assessment().incidents().stream()
                .map(Incident::id)
                .filter(id -> check.answerTo(id).isPresent())
                .collect(Collectors.toMap(id -> id, id -> check.answerTo(id).orElseThrow(), (first, second) -> first));
    }
}
