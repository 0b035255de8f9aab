// SPDX-License-Identifier: Apache-2.0

/**
 * The one pipeline from inputs to an {@link org.bumerang.analysis.Analysis}: read, extract, classify, assess. The way in
 * is {@code Analyzer}. Progress and cancelling live here; words and windows do not.
 */
@NullMarked
package org.bumerang.analysis;

import org.jspecify.annotations.NullMarked;
