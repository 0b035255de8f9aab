// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyCodeTest {

    @Test
    void readsTheCodeOfAContinuedLine() {
        assertEquals(
                550, ReplyCode.atStartOf("550-5.1.1 no such user").orElseThrow().value());
    }

    @Test
    void passesOverLongerNumbers() {
        assertEquals(Optional.empty(), ReplyCode.atStartOf("5501 apples"));
    }

    @Test
    void tellsTemporaryFromPermanent() {
        assertTrue(new ReplyCode(450).isTemporary());
        assertFalse(new ReplyCode(450).isPermanent());
        assertTrue(new ReplyCode(554).isPermanent());
    }
}
