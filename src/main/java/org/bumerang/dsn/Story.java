// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.time.Instant;
import java.util.Optional;

/**
 * What several reports say one after the other of the same message to the same recipient: that it is late, that it failed,
 * that it arrived. Copies of one report count once.
 */
public record Story(Reports delays, Reports failures, Reports deliveries) {

    /**
     * The reports of one outcome.
     *
     * @param count how many there are
     * @param first when the first of them was written; empty where none has a date
     */
    public record Reports(int count, Optional<Instant> first, Optional<Instant> last) {}
}
