// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computes the contrast of every ink on the grounds it is used on, by the formula of WCAG 2, in both schemes. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;
    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "-ink, -surface",
        "-ink, -surface-raised",
        "-ink, -surface-hover",
        "-ink-muted, -surface",
        "-ink-muted, -surface-raised",
        "-ink-muted, -accent-surface",
        "-accent-ink, -surface",
        "-accent-ink, -surface-raised",
        "-accent-ink, -accent-surface",
        "-ink, -accent-surface",
        "-danger-ink, -danger-surface",
        "-warn-ink, -warn-surface",
        "-info-ink, -info-surface",
        "-calm-ink, -calm-surface",
        "-mark-ink, -mark-surface",
        "-ink, -mark-surface"
    })
    void textCanBeRead(String ink, String surface) throws IOException {
        assertContrast(ink, surface, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "-line-strong, -surface-raised",
        "-accent-line, -surface",
        "-accent-line, -accent-surface",
        "-danger-line, -danger-surface",
        "-warn-line, -warn-surface",
        "-info-line, -info-surface",
        "-calm-line, -calm-surface"
    })
    void shapesCanBeSeen(String line, String surface) throws IOException {
        assertContrast(line, surface, SHAPES);
    }

    private static void assertContrast(String ink, String surface, double least) throws IOException {
        String css = tokens();
        int border = css.indexOf("@media");
        Map<String, String> light = roles(css.substring(0, border));
        Map<String, String> dark = roles(css.substring(border));
        for (Map<String, String> roles : List.of(light, dark)) {
            double contrast = contrast(colour(roles, ink), colour(roles, surface));
            String scheme = roles.equals(light) ? "light" : "dark";
            assertTrue(contrast >= least, () -> scheme + ": " + ink + " on " + surface + " has " + contrast);
        }
    }

    private static String colour(Map<String, String> roles, String role) {
        return Objects.requireNonNull(roles.get(role), role);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> roles(String css) {
        Map<String, String> roles = new HashMap<>();
        ROLE.matcher(css).results().forEach(match -> roles.put(match.group(1), match.group(2)));
        return roles;
    }

    private static String tokens() throws IOException {
        try (InputStream css = Theme.class.getResourceAsStream("tokens.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
