// SPDX-License-Identifier: Apache-2.0

/**
 * Turns reasons, causes, verdicts, signals and codes into plain German and English. Owns every text about a bounce. An
 * explanation answers in this order: what happened, who must act, what to do now. It decides nothing.
 */
@NullMarked
package org.bumerang.explain;

import org.jspecify.annotations.NullMarked;
