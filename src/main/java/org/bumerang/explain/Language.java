// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.Locale;

/** The languages the program speaks. */
public enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale for dates and numbers in this language. */
    public Locale locale() {
        return locale;
    }

    /** The language code used in options and bundle names: {@code de} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** German for every German locale, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("de") ? DE : EN;
    }
}
