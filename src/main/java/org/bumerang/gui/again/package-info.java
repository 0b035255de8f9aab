// SPDX-License-Identifier: Apache-2.0

/**
 * Looking again: what is new since the last check of the same mailbox, and what of earlier checks is remembered.
 */
@NullMarked
package org.bumerang.gui.again;

import org.jspecify.annotations.NullMarked;
