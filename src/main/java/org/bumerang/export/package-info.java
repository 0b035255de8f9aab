// SPDX-License-Identifier: Apache-2.0

/**
 * Writes an analysis to a file. The way in is {@link org.bumerang.export.Exporter}; each format has a package of its
 * own. Redaction happens here, on the analysis itself, before any format sees it. Nothing is computed that the analysis
 * does not hold, and nothing but the given stream is written.
 */
@NullMarked
package org.bumerang.export;

import org.jspecify.annotations.NullMarked;
