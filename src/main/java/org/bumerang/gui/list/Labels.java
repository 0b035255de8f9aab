// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.EnumMap;
import java.util.Map;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Classification;
import org.bumerang.dsn.MessageKind;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Truth;

/** The short labels of one language, each made once: the same few stand in every row. Used by one thread. */
final class Labels {

    private final Texts.Words words;
    private final Map<Cause, String> causes = new EnumMap<>(Cause.class);
    private final Map<MessageKind, String> kinds = new EnumMap<>(MessageKind.class);
    private final Map<Truth, String> truths = new EnumMap<>(Truth.class);
    private final String fake;

    Labels(Texts.Words words) {
        this.words = words;
        this.fake = words.text("list.no-real-notice");
    }

    Texts.Words words() {
        return words;
    }

    String fake() {
        return fake;
    }

    String of(Classification classification) {
        return causes.computeIfAbsent(classification.cause(), words.explainer()::label);
    }

    String of(MessageKind kind) {
        return kinds.computeIfAbsent(kind, words.explainer()::kind);
    }

    String of(Truth truth) {
        return truths.computeIfAbsent(truth, it -> words.text("truth." + it.id()));
    }
}
