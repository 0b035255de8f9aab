// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Computes the contrast of every ink on the grounds it is used on, in every look: WCAG 2 wants 4.5:1 for text and 3:1 for
 * shapes. What is disabled is left out, as there.
 */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;

    @ParameterizedTest
    @CsvSource({
        "-ink, -surface",
        "-ink, -surface-raised",
        "-ink, -surface-hover",
        "-ink-muted, -surface",
        "-ink-muted, -surface-raised",
        "-ink-muted, -surface-hover",
        "-ink-muted, -accent-surface",
        "-accent-ink, -surface",
        "-accent-ink, -surface-raised",
        "-accent-ink, -surface-hover",
        "-accent-ink, -accent-surface",
        "-ink, -accent-surface",
        "-danger-ink, -danger-surface",
        "-danger-ink, -surface",
        "-danger-ink, -surface-raised",
        "-warn-ink, -warn-surface",
        "-info-ink, -info-surface",
        "-calm-ink, -calm-surface",
        "-mark-ink, -mark-surface",
        "-ink, -mark-surface",
        "-selection-ink, -mark-surface",
        "-emphasis-ink, -emphasis",
        "-selection-ink, -selection"
    })
    void textCanBeRead(String ink, String surface) throws IOException {
        for (Look look : Look.values()) {
            assertContrast(look, Palette.of(look), ink, surface, TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-line-strong, -surface",
        "-line-strong, -surface-raised",
        "-line-strong, -surface-hover",
        "-accent-line, -surface",
        "-accent-line, -accent-surface",
        "-danger-line, -danger-surface",
        "-danger-line, -surface",
        "-danger-line, -selection",
        "-warn-line, -warn-surface",
        "-warn-line, -surface",
        "-warn-line, -selection",
        "-info-line, -info-surface",
        "-info-line, -surface",
        "-info-line, -selection",
        "-calm-line, -calm-surface",
        "-emphasis, -surface",
        "-emphasis, -surface-raised",
        "-focus, -surface",
        "-focus, -surface-raised",
        "-focus, -surface-hover",
        "-focus, -accent-surface",
        "-focus, -danger-surface",
        "-focus, -warn-surface",
        "-focus, -info-surface",
        "-focus, -calm-surface"
    })
    void shapesCanBeSeen(String line, String surface) throws IOException {
        for (Look look : Look.values()) {
            assertContrast(look, Palette.of(look), line, surface, SHAPES);
        }
    }

    /** What the theme makes of our roles in the controls that we use. */
    @ParameterizedTest
    @CsvSource({
        ".button, -color-button-fg, -color-button-bg",
        ".button, -color-button-fg-hover, -color-button-bg-hover",
        ".button, -color-button-fg-focused, -color-button-bg-focused",
        ".button, -color-button-fg-pressed, -color-button-bg-pressed",
        ".button > .button:default, -color-button-fg, -color-button-bg",
        ".button > .button:default, -color-button-fg-hover, -color-button-bg-hover",
        ".button > .button:default, -color-button-fg-focused, -color-button-bg-focused",
        ".button > .button:default, -color-button-fg-pressed, -color-button-bg-pressed",
        ".button > .button.flat, -color-button-fg, -color-button-bg",
        ".button > .button.flat, -color-button-fg-hover, -color-button-bg-hover",
        ".button > .button.flat, -color-button-fg-focused, -color-button-bg-focused",
        ".toggle-button, -color-button-fg, -color-button-bg",
        ".toggle-button, -color-button-fg-hover, -color-button-bg-hover",
        ".toggle-button, -color-button-fg-selected, -color-button-bg-selected",
        ".menu-button, -color-button-fg, -color-button-bg",
        ".menu-button, -color-button-fg-hover, -color-button-bg-hover",
        ".text-input, -color-input-fg, -color-input-bg",
        ".text-input, -color-input-fg, -color-input-bg-focused",
        ".text-input, -color-input-fg, -color-input-bg-readonly",
        ".text-input, -color-input-fg-highlight, -color-input-bg-highlight",
        ".text-input, -color-fg-subtle, -color-input-bg",
        ".check-box, -color-fg-default, -color-bg-default",
        ".choice-box, -color-fg-default, -color-bg-default",
        ".table-view, -color-cell-fg, -color-cell-bg",
        ".table-view, -color-cell-fg-selected, -color-cell-bg-selected",
        ".table-view, -color-cell-fg-selected-focused, -color-cell-bg-selected-focused",
        ".table-view, -color-header-fg, -color-header-bg",
        ".tree-table-view, -color-cell-fg-selected-focused, -color-cell-bg-selected-focused",
        ".list-view, -color-cell-fg-selected-focused, -color-cell-bg-selected-focused",
        ".tree-view, -color-cell-fg-selected-focused, -color-cell-bg-selected-focused",
        ".tab-pane, -color-fg-default, -color-bg-default",
        ".tab-pane, -color-fg-default, -color-bg-subtle",
        ".tab-pane, -color-tab-fg-selected, -color-tab-bg-selected",
        ".hyperlink, -color-link-fg, -color-bg-default",
        ".hyperlink, -color-link-fg-visited, -color-bg-default",
        ".hyperlink, -color-link-fg-armed, -color-bg-default",
        ".menu-item, -color-fg-default, -color-bg-default",
        ".tooltip, -color-fg-default, -surface"
    })
    void textOfControlsCanBeRead(String control, String ink, String surface) throws IOException {
        for (Look look : Look.values()) {
            assertContrast(look, Palette.of(look).inside(control.split(" > ", -1)), ink, surface, TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".button, -color-button-border-focused, -color-bg-default",
        ".button > .button.flat, -color-button-border-focused, -color-bg-default",
        ".toggle-button, -color-button-bg-selected, -color-bg-default",
        ".text-input, -color-input-border, -color-input-bg",
        ".text-input, -color-input-border-focused, -color-input-bg",
        ".check-box, -color-fg-emphasis, -color-accent-emphasis",
        ".tab-pane, -color-tab-border-selected, -color-tab-bg-selected",
        ".progress-bar, -color-progress-bar-fill, -surface",
        ".table-view, -color-header-fg, -color-header-bg",
        ".tree-table-view, -color-disclosure, -color-cell-bg"
    })
    void shapesOfControlsCanBeSeen(String control, String line, String surface) throws IOException {
        for (Look look : Look.values()) {
            assertContrast(look, Palette.of(look).inside(control.split(" > ", -1)), line, surface, SHAPES);
        }
    }

    private static void assertContrast(Look look, Palette palette, String ink, String surface, double least) {
        double contrast = palette.contrast(ink, surface);
        assertTrue(contrast >= least, () -> look + ": " + ink + " on " + surface + " has " + contrast);
    }
}
