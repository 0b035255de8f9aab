// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.stream.Collectors;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Phrases;

/** A notice that somebody passed on inside a text of his own. */
final class Quoted {

    private static final Phrases BANNERS = Phrases.load("forward-banners");

    private Quoted() {}

    /** The text without the marks of quoting, where most of its lines have one; else the text itself. */
    static String taken(String text) {
        List<String> lines = text.lines().toList();
        long marked = lines.stream().filter(line -> line.startsWith(">")).count();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        return marked * 2 > written ? lines.stream().map(Quoted::bare).collect(Collectors.joining("\n")) : text;
    }

    private static String bare(String line) {
        if (line.startsWith("> ")) {
            return line.substring(2);
        }
        return line.startsWith(">") ? line.substring(1) : line;
    }

    /** True where a text says that it passes on a mail and names a mail system as its writer. */
    static boolean isForwardedNotice(Notice notice) {
        return BANNERS.standIn(notice.folded()) && NoticeSigns.namesDaemon(notice.folded());
    }
}
