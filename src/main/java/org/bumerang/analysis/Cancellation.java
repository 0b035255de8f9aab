// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

/** Asked many times a second whether a check shall stop, on more than one thread. */
@FunctionalInterface
public interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean requested();
}
