// SPDX-License-Identifier: Apache-2.0

/**
 * The encyclopedia in a window of its own: search, list of pages, the page. Other screens open it through {@link
 * org.bumerang.gui.help.Pages}. Nothing here leads out of the program.
 */
@NullMarked
package org.bumerang.gui.help;

import org.jspecify.annotations.NullMarked;
