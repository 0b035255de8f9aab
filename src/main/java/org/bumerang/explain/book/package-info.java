// SPDX-License-Identifier: Apache-2.0

/**
 * The encyclopedia: articles written as Markdown, an entry for every code, and the search over both. A page is a list of
 * blocks that the window and the command line set in their own way; nobody renders HTML. Entry point is {@link
 * org.bumerang.explain.book.Book}.
 */
@NullMarked
package org.bumerang.explain.book;

import org.jspecify.annotations.NullMarked;
