// SPDX-License-Identifier: Apache-2.0

/**
 * Ways in: what is dropped, pasted or chosen becomes a list of inputs or an explanation. Decides nothing about
 * mail.
 */
@NullMarked
package org.bumerang.gui.drop;

import org.jspecify.annotations.NullMarked;
