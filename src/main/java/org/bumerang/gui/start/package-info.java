// SPDX-License-Identifier: Apache-2.0

/**
 * One window for one person: a second start hands its files to the window that is open and ends. Works through a folder
 * that belongs to the person alone; nothing here reaches any network. Knows nothing of JavaFX.
 */
@NullMarked
package org.bumerang.gui.start;

import org.jspecify.annotations.NullMarked;
