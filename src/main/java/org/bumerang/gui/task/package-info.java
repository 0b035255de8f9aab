// SPDX-License-Identifier: Apache-2.0

/**
 * The bridge between the pipeline and the window: background work, progress in batches, cancelling.
 */
@NullMarked
package org.bumerang.gui.task;

import org.jspecify.annotations.NullMarked;
