// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts in one language from a bundle beside the classes of a room, UTF-8 and one file a language. There is no fall-back
 * from one language to the other: a missing key is a bug and fails with its name.
 */
public final class Messages {

    private final String bundle;
    private final Language language;
    private final Properties texts;

    private Messages(String bundle, Language language, Properties texts) {
        this.bundle = bundle;
        this.language = language;
        this.texts = texts;
    }

    /** Loads {@code messages_de.properties} or {@code messages_en.properties} beside a class of the room. */
    public static Messages of(Class<?> room, Language language) {
        return of(room, "messages", language);
    }

    /** Loads another bundle of the room by its name, the part before {@code _de.properties}. */
    public static Messages of(Class<?> room, String bundle, Language language) {
        String file = bundle + "_" + language.code() + ".properties";
        return new Messages(room.getPackageName() + " " + bundle, language, Resource.properties(room, file));
    }

    /**
     * The text under a key, its places {@code {0}}, {@code {1}} filled. Numbers and dates are written as the language
     * does. A text without places may hold single quotes and braces only in the doubled form of {@link MessageFormat}.
     */
    public String text(String key, Object... places) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + bundle + " (" + language.code() + ")");
        }
        return new MessageFormat(pattern, language.locale()).format(places);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(texts.stringPropertyNames()));
    }

    public Language language() {
        return language;
    }
}
