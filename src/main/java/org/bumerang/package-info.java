// SPDX-License-Identifier: Apache-2.0

/** The program's start: decides between the command line and the window. */
@NullMarked
package org.bumerang;

import org.jspecify.annotations.NullMarked;
