// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites the paths of the inputs: the name of a home folder is a person's name, and mail programs name a saved mail
 * after its subject. Two paths never become the same one.
 */
final class Paths {

    private static final Set<String> HOMES = Set.of("home", "users", "benutzer", "documents and settings");

    private final People people;
    private final TextRedaction texts;
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> subjectOfFile = new HashMap<>();

    Paths(People people, TextRedaction texts) {
        this.people = people;
        this.texts = texts;
    }

    /** Tells that a file may be named after this subject. */
    void learn(String path, String subject, String placeholder) {
        String letters = letters(subject);
        if (letters.length() > 3 && letters(stem(path)).contains(letters)) {
            subjectOfFile.putIfAbsent(path, placeholder);
        }
    }

    String of(String path) {
        String known = given.get(path);
        if (known == null) {
            known = unique(rewritten(path));
            given.put(path, known);
        }
        return known;
    }

    private String rewritten(String path) {
        int file = startOfFile(path);
        String folder = folder(path.substring(0, file));
        String subject = subjectOfFile.get(path);
        String name = path.substring(file);
        return folder + (subject == null ? texts.of(name).text() : subject + ending(name));
    }

    private String folder(String folder) {
        StringBuilder out = new StringBuilder();
        String before = "";
        int from = 0;
        for (int i = 0; i < folder.length(); i++) {
            char c = folder.charAt(i);
            if (c == '/' || c == '\\') {
                out.append(segment(before, folder.substring(from, i))).append(c);
                before = folder.substring(from, i);
                from = i + 1;
            }
        }
        return out.toString();
    }

    private String segment(String before, String segment) {
        boolean home = HOMES.contains(before.toLowerCase(Locale.ROOT)) && !segment.isEmpty();
        return home ? people.login(segment) : texts.of(segment).text();
    }

    private String unique(String path) {
        String candidate = path;
        for (int number = 2; !taken.add(candidate); number++) {
            int stem = path.length() - ending(path).length();
            candidate = path.substring(0, stem) + "-" + number + ending(path);
        }
        return candidate;
    }

    private static int startOfFile(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    }

    private static String stem(String path) {
        String name = path.substring(startOfFile(path));
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot > startOfFile(path) ? path.substring(dot) : "";
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
