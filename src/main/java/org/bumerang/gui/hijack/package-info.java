// SPDX-License-Identifier: Apache-2.0

/**
 * The verdict: banner, grounds for and against, what to do now, and the question whether the mails are the
 * person's.
 */
@NullMarked
package org.bumerang.gui.hijack;

import org.jspecify.annotations.NullMarked;
