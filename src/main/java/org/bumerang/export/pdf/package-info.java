// SPDX-License-Identifier: Apache-2.0

/**
 * Renders the report as a tagged PDF (PDF/UA-1, PDF/A-3a) with its fonts inside. The only room that knows the PDF
 * library. It loads nothing from anywhere but the program's own resources.
 */
@NullMarked
package org.bumerang.export.pdf;

import org.jspecify.annotations.NullMarked;
