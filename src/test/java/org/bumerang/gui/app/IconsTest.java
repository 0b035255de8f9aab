// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the tree are those that the drawing gives; after a change of it they are made anew. */
class IconsTest {

    /** Smoothing may differ a little from one JDK to the next. */
    private static final double SAME = 2;

    static Stream<Integer> sizes() {
        return Icons.SIZES.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everySizeMatchesTheDrawing(int size) throws Exception {
        BufferedImage kept = image(Files.readAllBytes(Icons.resource(size)));
        BufferedImage made = image(Icons.png(size));
        assertEquals(size, kept.getWidth());
        assertEquals(size, kept.getHeight());
        double difference = IntStream.range(0, size * size)
                .map(at -> difference(kept.getRGB(at % size, at / size), made.getRGB(at % size, at / size)))
                .average()
                .orElseThrow();
        assertTrue(
                difference < SAME,
                () -> size + " differs by " + difference + ": run ./mvnw -Picons process-test-classes");
    }

    @Test
    void theIconsOfTheInstallersHoldTheSamePictures() throws Exception {
        byte[] ico = Files.readAllBytes(Icons.DRAWING.resolveSibling("bumerang.ico"));
        byte[] icns = Files.readAllBytes(Icons.DRAWING.resolveSibling("bumerang.icns"));
        byte[] largest = Files.readAllBytes(Icons.resource(256));
        assertArrayEquals(largest, Arrays.copyOfRange(ico, ico.length - largest.length, ico.length));
        assertEquals("icns", new String(icns, 0, 4, StandardCharsets.US_ASCII));
        String text = new String(icns, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(new String(largest, StandardCharsets.ISO_8859_1)));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The largest difference of a channel, of 0 to 255. */
    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16, 24)
                .map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)))
                .max()
                .orElseThrow();
    }
}
