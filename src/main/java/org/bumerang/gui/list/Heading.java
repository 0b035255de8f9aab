// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

/**
 * The line above the rows that have the same key under a facet.
 *
 * @param count how many rows the group has
 * @param open whether they are shown below it
 */
public record Heading(Facet facet, String key, int count, boolean open) implements Row {}
