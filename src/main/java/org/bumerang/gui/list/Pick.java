// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

/**
 * Chooses the rows whose facet has this key.
 *
 * @param key as {@link FindingsViewModel#keyOf} gives it; empty for rows that have nothing there, such as a mail without
 *     a date
 */
public record Pick(Facet facet, String key) {}
