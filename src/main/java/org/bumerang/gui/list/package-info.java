// SPDX-License-Identifier: Apache-2.0

/**
 * The list of findings with search, filters and groups. {@link org.bumerang.gui.list.FindingsViewModel} takes rows and
 * wishes and hands them to a thread of the list's own, where {@code ListWork} sorts, sifts and groups; a newer wish ends
 * the work on an older one, and only ready lines come back. The window's thread never goes through all rows: it exchanges
 * one list of lines for another and asks in which line a row stands. A grouped list is the same table with headings among
 * its rows ({@link org.bumerang.gui.list.Row}), so columns and cells are those of the flat one.
 */
@NullMarked
package org.bumerang.gui.list;

import org.jspecify.annotations.NullMarked;
