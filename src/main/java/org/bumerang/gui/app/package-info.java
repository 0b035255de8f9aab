// SPDX-License-Identifier: Apache-2.0

/**
 * The whole window: start, menu, the check that is loaded, help. Wires all other parts of the window by hand.
 */
@NullMarked
package org.bumerang.gui.app;

import org.jspecify.annotations.NullMarked;
