// SPDX-License-Identifier: Apache-2.0

/**
 * The overview: what the mailbox holds in one sentence, as charts and as tables. Counts beside the window's thread; a
 * click on a bar only adds or removes picks, the list filters. Never decides anything about a mail.
 */
@NullMarked
package org.bumerang.gui.charts;

import org.jspecify.annotations.NullMarked;
