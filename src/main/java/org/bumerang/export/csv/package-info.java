// SPDX-License-Identifier: Apache-2.0

/**
 * Writes the findings of an analysis as a table for a spreadsheet, one row a finding, with words and headings in one
 * language. Nothing from a mail can act as a formula there.
 */
@NullMarked
package org.bumerang.export.csv;

import org.jspecify.annotations.NullMarked;
