// SPDX-License-Identifier: Apache-2.0

/**
 * The command line: arguments, exit codes and printed output. Findings go to standard output, talk to standard error.
 * It computes nothing of its own.
 */
@NullMarked
package org.bumerang.cli;

import org.jspecify.annotations.NullMarked;
