// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The colours of one look as a control sees them: the theme below, our roles above it. */
final class Palette {

    private static final int LONGEST_CHAIN = 20;

    private final List<StyleSheet> sheets;
    private final String media;
    private final Map<String, String> roles = new HashMap<>();

    /** The look outside of any control. */
    static Palette of(Look look) throws IOException {
        List<StyleSheet> sheets = List.of(
                StyleSheet.of(look.userAgentStylesheet()),
                StyleSheet.of("tokens.css"),
                StyleSheet.of("window.css"),
                StyleSheet.of("controls.css"));
        Palette palette = new Palette(sheets, look == Look.DARK ? "dark" : "", Map.of());
        palette.take(".root");
        if (look == Look.HIGH_CONTRAST) {
            palette.take(".root." + Look.STYLE_CLASS);
        }
        return palette;
    }

    private Palette(List<StyleSheet> sheets, String media, Map<String, String> roles) {
        this.sheets = sheets;
        this.media = media;
        this.roles.putAll(roles);
    }

    /** The look inside controls with these selectors, the wider selector first. */
    Palette inside(String... selectors) {
        Palette palette = new Palette(sheets, media, roles);
        for (String selector : selectors) {
            palette.take(selector);
        }
        return palette;
    }

    /** The contrast by the formula of WCAG 2, of 1 to 21. */
    double contrast(String one, String other) {
        double first = luminance(colour(one));
        double second = luminance(colour(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private void take(String selector) {
        for (StyleSheet sheet : sheets) {
            roles.putAll(sheet.declarations("", selector));
            if (!media.isEmpty()) {
                roles.putAll(sheet.declarations(media, selector));
            }
        }
    }

    private String colour(String role) {
        String value = role;
        for (int step = 0; step < LONGEST_CHAIN && value.startsWith("-"); step++) {
            value = Objects.requireNonNull(roles.get(value), value + " of " + role);
        }
        if (value.equals("transparent")) {
            return colour("-surface");
        }
        if (!value.matches("#[0-9a-f]{6}")) {
            throw new AssertionError(role + " ends in " + value);
        }
        return value;
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
