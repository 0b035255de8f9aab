// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recipients named inside a sentence, as in "There was an error delivering your mail to &lt;joe@example.org&gt;." An
 * address that a sentence offers for help, and those of sender and reader, are passed over.
 */
final class SentenceShape implements Shape {

    private static final int MOST = 50;

    private static final Phrases HELP = Phrases.load("help-words");

    @Override
    public List<Failure> read(Notice notice) {
        Map<String, Failure> failures = new LinkedHashMap<>();
        for (String line : notice.lines()) {
            if (failures.size() < MOST && line.indexOf('@') >= 0) {
                addFrom(line, notice, failures);
            }
        }
        return List.copyOf(failures.values());
    }

    private static void addFrom(String line, Notice notice, Map<String, Failure> failures) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (HELP.standIn(lower)) {
            return;
        }
        String words = Codes.standIn(line) ? line.strip() : "";
        for (String address : Addresses.in(line)) {
            String key = HeadShape.keyOf(address);
            if (!notice.own().contains(key) && failures.size() < MOST) {
                failures.putIfAbsent(key, new Failure(address, words));
            }
        }
    }
}
