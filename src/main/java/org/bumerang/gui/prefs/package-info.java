// SPDX-License-Identifier: Apache-2.0

/**
 * What the person may set: language, colours, size of the text; and the place of the window.
 */
@NullMarked
package org.bumerang.gui.prefs;

import org.jspecify.annotations.NullMarked;
