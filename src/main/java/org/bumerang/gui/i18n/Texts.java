// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.i18n;

import java.util.Arrays;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.bumerang.explain.VerdictWords;
import org.bumerang.gui.WindowTexts;

/**
 * The words of the window in the language that is spoken at the moment. Views bind to them, so that a change of language
 * shows at once. Belongs to the JavaFX thread.
 */
public final class Texts {

    private final ReadOnlyObjectWrapper<Words> words;

    public Texts(Language language) {
        words = new ReadOnlyObjectWrapper<>(Words.in(language));
    }

    /** Everything that speaks, in the present language. Changes as a whole. */
    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public Words words() {
        return words.get();
    }

    public Language language() {
        return words().language();
    }

    public void speak(Language language) {
        if (language != language()) {
            words.set(Words.in(language));
        }
    }

    /** The text under a key at this moment. */
    public String text(String key, Object... places) {
        return words().text(key, places);
    }

    /** The text under a key, following the language and every place that is itself observable. */
    public StringBinding bind(String key, Object... places) {
        Observable[] followed = Arrays.stream(places)
                .filter(Observable.class::isInstance)
                .map(Observable.class::cast)
                .toArray(Observable[]::new);
        Observable[] all = Arrays.copyOf(followed, followed.length + 1);
        all[followed.length] = words;
        return Bindings.createStringBinding(() -> text(key, valuesOf(places)), all);
    }

    private static Object[] valuesOf(Object[] places) {
        return Arrays.stream(places)
                .map(place -> place instanceof ObservableValue<?> observed ? observed.getValue() : place)
                .toArray();
    }

    /**
     * The speakers of one language.
     *
     * @param messages the window's own texts
     */
    public record Words(Language language, Messages messages, Explainer explainer, VerdictWords verdicts) {

        static Words in(Language language) {
            return new Words(language, WindowTexts.in(language), new Explainer(language), new VerdictWords(language));
        }

        public String text(String key, Object... places) {
            return messages.text(key, places);
        }
    }
}
