// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.concurrent.Executor;

/**
 * Where the list works.
 *
 * @param work runs one piece after the other, in the order given
 * @param back brings results to the thread of the window, in the order given
 */
public record Background(Executor work, Executor back) {

    /** Everything at once on the thread that asks. */
    public static final Background NONE = new Background(Runnable::run, Runnable::run);
}
