// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Answers every key with a mark that {@link TextBinder} finds again, after making sure that the key exists. */
final class KeyBundle extends ResourceBundle {

    // a private-use character: stands in no text of ours
    private static final char MARK = '\uE000';

    private final Texts texts;

    KeyBundle(Texts texts) {
        this.texts = texts;
    }

    static boolean isMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK;
    }

    static String keyOf(String mark) {
        return mark.substring(1);
    }

    @Override
    protected Object handleGetObject(String key) {
        if (!texts.words().messages().has(key)) {
            throw new IllegalStateException("no text " + key);
        }
        return MARK + key;
    }

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.words().messages().keys());
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }
}
