// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

/** One of the columns that the list is sorted by. */
public record Sorting(ListColumn column, boolean descending) {}
