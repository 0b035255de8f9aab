// SPDX-License-Identifier: Apache-2.0

/**
 * What the program remembers between runs and where its files lie. Of mail it knows no more than the paths of the files that
 * were opened last; it holds no mail and no address.
 */
@NullMarked
package org.bumerang.settings;

import org.jspecify.annotations.NullMarked;
