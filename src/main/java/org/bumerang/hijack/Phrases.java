// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;

/** The words in {@code phrases.json}. A plus in a phrase joins parts that must all occur. */
record Phrases(
        List<String> daemonNames,
        List<String> supportNames,
        List<String> reportSubjects,
        List<String> asks,
        List<String> held,
        List<String> threats,
        List<String> vendorCodes,
        List<String> spamTopics) {

    static Phrases load() {
        return Resource.read("phrases.json", Phrases.class);
    }

    /** The first phrase that occurs in a text in lower case. */
    static Optional<String> find(List<String> phrases, String lowerCase) {
        return phrases.stream().filter(phrase -> occurs(phrase, lowerCase)).findFirst();
    }

    private static boolean occurs(String phrase, String text) {
        for (String part : Fields.parts(phrase, '+')) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
