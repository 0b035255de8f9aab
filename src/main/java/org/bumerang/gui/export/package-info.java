// SPDX-License-Identifier: Apache-2.0

/**
 * The choice of a report and its writing to a file.
 */
@NullMarked
package org.bumerang.gui.export;

import org.jspecify.annotations.NullMarked;
