// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.List;

/** A chapter of the book in one language: its pages in the order in which they are best read. */
public record Chapter(String id, String title, List<Page> pages) {

    public Chapter {
        pages = List.copyOf(pages);
    }
}
