// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

/** A piece of a running text. */
public sealed interface Span {

    /** The words of the piece, without any marks. */
    String text();

    /** Plain words. */
    record Words(String text) implements Span {}

    /** Words that count. */
    record Strong(String text) implements Span {}

    /** Something to type or to find letter by letter, such as a code or a server's words. */
    record Code(String text) implements Span {}

    /**
     * Words that lead to another page of the book, never out of it.
     *
     * @param target the id of a page, see {@link Page}
     */
    record Link(String text, String target) implements Span {}
}
