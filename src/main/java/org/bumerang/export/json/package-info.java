// SPDX-License-Identifier: Apache-2.0

/**
 * Writes an analysis as JSON lines ({@link org.bumerang.export.json.JsonLines}) or as one JSON document. Both forms are
 * described by the schemas in {@code docs/schema}; the same analysis gives the same bytes.
 */
@NullMarked
package org.bumerang.export.json;

import org.jspecify.annotations.NullMarked;
