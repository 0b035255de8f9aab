// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;
import java.util.Locale;

/**
 * Recipients in a section of their own, such as the one for administrators in reports of Exchange; where it has none,
 * in the whole notice.
 *
 * @param openings any of these, in lower case, opens the section; the first that leads to a recipient counts
 * @param inside how they stand there
 */
record SectionShape(Phrases openings, Shape inside) implements Shape {

    @Override
    public List<Failure> read(Notice notice) {
        List<String> lines = notice.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            if (openings.standIn(line)) {
                List<Failure> failures = inside.read(notice.within(lines.subList(i, lines.size())));
                if (!failures.isEmpty()) {
                    return failures;
                }
            }
        }
        return inside.read(notice);
    }
}
