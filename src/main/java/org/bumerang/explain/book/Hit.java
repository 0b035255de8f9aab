// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

/**
 * A page that a search found.
 *
 * @param id for {@link Book#page}
 */
public record Hit(String id, String title) {}
