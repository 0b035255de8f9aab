// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void knowsWhereNoWindowCanOpen() {
        assertFalse(new Display(Map.of(), "Linux", "").present());
        assertFalse(new Display(Map.of("DISPLAY", " "), "Linux", "").present());
        assertTrue(new Display(Map.of("DISPLAY", ":0"), "Linux", "").present());
        assertTrue(new Display(Map.of(), "Linux", "Headless").present());
        assertTrue(new Display(Map.of(), "Windows 11", "").present());
        assertTrue(new Display(Map.of(), "Mac OS X", "").present());
    }
}
