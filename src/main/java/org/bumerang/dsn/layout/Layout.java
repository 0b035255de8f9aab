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
}
