// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one room in one language, from {@code messages_de.properties} or {@code messages_en.properties} (UTF-8)
 * beside the room's classes. There is no fall-back from one language to the other: a missing key is a bug and fails with
 * its name.
 */
public final class Messages {

    private final String room;
    private final Language language;
    private final Properties texts;

    private Messages(String room, Language language, Properties texts) {
        this.room = room;
        this.language = language;
        this.texts = texts;
    }

    /** Loads the texts that stand beside a class of the room. */
    public static Messages of(Class<?> room, Language language) {
        String file = "messages_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream stream = room.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file + " beside " + room.getName());
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + room.getName(), e);
        }
        return new Messages(room.getPackageName(), language, texts);
    }

    /**
     * The text under a key, its places {@code {0}}, {@code {1}} filled. Numbers and dates are written as the language
     * does. A text without places may hold single quotes and braces only in the doubled form of {@link MessageFormat}.
     */
    public String text(String key, Object... places) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + room + " (" + language.code() + ")");
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
