// SPDX-License-Identifier: Apache-2.0

/**
 * What the program remembers between runs and where its files lie. Holds no mail and no address.
 */
@NullMarked
package org.bumerang.settings;

import org.jspecify.annotations.NullMarked;
