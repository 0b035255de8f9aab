// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;
import java.util.function.Predicate;

/**
 * One mail system's form of failure notice.
 *
 * @param id its name in {@link Reading#layout()}
 * @param marks what it is recognised by
 * @param shape how recipients stand in it
 */
record Layout(String id, Predicate<Notice> marks, Shape shape) {

    List<Failure> read(Notice notice) {
        return marks.test(notice) ? shape.read(notice) : List.of();
    }

    /** Recognises a notice that says any of these phrases, given in lower case. */
    static Predicate<Notice> says(String... phrases) {
        List<String> all = List.of(phrases);
        return notice -> all.stream().anyMatch(notice::says);
    }

    /** Recognises a notice whose From field holds any of these. */
    static Predicate<Notice> sentBy(String... pieces) {
        List<String> all = List.of(pieces);
        return notice -> all.stream().anyMatch(notice.from()::contains);
    }

    /** Recognises a notice whose subject holds any of these. */
    static Predicate<Notice> titled(String... pieces) {
        List<String> all = List.of(pieces);
        return notice -> all.stream().anyMatch(notice.subject()::contains);
    }
}
