// SPDX-License-Identifier: Apache-2.0

/**
 * An analysis as lines: one a recipient, and one for a message that has none. Every format that lists findings takes
 * its values from here, so that a column means the same everywhere.
 */
@NullMarked
package org.bumerang.export.line;

import org.jspecify.annotations.NullMarked;
