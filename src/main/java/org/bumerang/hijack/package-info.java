// SPDX-License-Identifier: Apache-2.0

/**
 * Tells from all reports of a mailbox together whether somebody uses the account, only forges its address, or dresses a
 * fraud up as a bounce. Reports are grouped into incidents; each incident lists the signals for its verdict with the
 * quoted line, what speaks against it and what is missing. Weights and thresholds stand in a resource with their ground.
 * The room looks nothing up and never says that all is well.
 */
@NullMarked
package org.bumerang.hijack;

import org.jspecify.annotations.NullMarked;
