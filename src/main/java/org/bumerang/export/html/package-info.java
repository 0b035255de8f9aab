// SPDX-License-Identifier: Apache-2.0

/**
 * Lays an analysis out as a report for people: {@link org.bumerang.export.html.Report}. One description in XHTML serves
 * the HTML file and, with another style sheet, the PDF. It holds no script, no link into the net and nothing of a mail
 * but escaped text.
 */
@NullMarked
package org.bumerang.export.html;

import org.jspecify.annotations.NullMarked;
