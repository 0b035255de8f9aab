// SPDX-License-Identifier: Apache-2.0

/**
 * The window, by screen. Views bind, view models decide what is shown, the rooms below do the work.
 */
@NullMarked
package org.bumerang.gui;

import org.jspecify.annotations.NullMarked;
