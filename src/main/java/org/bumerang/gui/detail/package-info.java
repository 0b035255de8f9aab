// SPDX-License-Identifier: Apache-2.0

/**
 * One finding in plain words, its facts and the raw source of its mail. Nothing out of a mail can be clicked.
 */
@NullMarked
package org.bumerang.gui.detail;

import org.jspecify.annotations.NullMarked;
