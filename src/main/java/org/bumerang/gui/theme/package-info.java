// SPDX-License-Identifier: Apache-2.0

/**
 * The looks: colour roles, light and dark, size of the text.
 */
@NullMarked
package org.bumerang.gui.theme;

import org.jspecify.annotations.NullMarked;
