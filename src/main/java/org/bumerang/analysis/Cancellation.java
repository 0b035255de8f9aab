// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

/** Asked by the pipeline between messages whether it shall stop. May be asked from any thread. */
@FunctionalInterface
public interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean requested();
}
