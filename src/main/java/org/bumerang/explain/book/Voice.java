// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import org.bumerang.explain.CodeWords;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;

/** Everything that speaks in one language for the pages of codes. */
record Voice(Explainer explainer, CodeWords codes, Messages texts) {

    static Voice in(Language language) {
        return new Voice(new Explainer(language), new CodeWords(language), Messages.of(Book.class, "book", language));
    }

    Language language() {
        return texts.language();
    }

    String text(String key, Object... places) {
        return texts.text(key, places);
    }
}
