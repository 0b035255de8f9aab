// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CauseTest {

    @Test
    void everyReasonHasItsPlainCause() {
        for (BounceReason reason : BounceReason.values()) {
            assertEquals(reason.id(), Cause.of(reason).id());
            assertEquals(Optional.of(reason), Cause.of(reason).reason());
        }
    }

    @Test
    void idsAreUniqueAndStartWithTheirReason() {
        assertEquals(
                Cause.values().length,
                Arrays.stream(Cause.values()).map(Cause::id).distinct().count());
        for (Cause cause : Cause.values()) {
            cause.reason().ifPresent(reason -> assertTrue(cause.id().startsWith(reason.id()), cause.id()));
        }
    }

    @Test
    void theOwnCausesStandBesideAnyReason() {
        assertEquals(Optional.empty(), Cause.OWN_AUTO_REPLY.reason());
        assertEquals("own-forwarding", Cause.OWN_FORWARDING.id());
    }
}
