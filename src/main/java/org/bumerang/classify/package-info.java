// SPDX-License-Identifier: Apache-2.0

/**
 * Names the reason of each failed delivery by rules that stand in resources, one entry a rule with its source and its
 * own example. The way in is {@link org.bumerang.classify.Classifier}. Every decision keeps its rule and the exact text
 * it rests on; what cannot be decided is {@link org.bumerang.classify.BounceReason#UNKNOWN}.
 */
@NullMarked
package org.bumerang.classify;

import org.jspecify.annotations.NullMarked;
