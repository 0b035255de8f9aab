// SPDX-License-Identifier: Apache-2.0

/**
 * The list of findings with search and filters.
 */
@NullMarked
package org.bumerang.gui.list;

import org.jspecify.annotations.NullMarked;
