// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bumerang.gui.app.SplitShape.Arrangement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitShapeTest {

    /** Sizes in pixels, and the size of the text: 14 pixels, or twice that at 200 %. */
    @ParameterizedTest
    @CsvSource({
        "1280, 800, 14, BESIDE",
        "1920, 1080, 28, BESIDE",
        "760, 640, 14, TIGHT",
        "700, 500, 14, TIGHT",
        "700, 900, 14, BELOW",
        "1000, 720, 28, BELOW",
        "1280, 800, 28, TIGHT"
    })
    void listAndDetailHaveRoom(double width, double height, double em, Arrangement expected) {
        assertEquals(expected, Arrangement.of(width / em, height / em));
    }
}
