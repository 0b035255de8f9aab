// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import org.bumerang.hijack.VerdictKind;

/** How urgent a verdict looks: a style class and an icon, always beside words. There is no colour for "safe". */
enum Tone {
    DANGER("tone-danger", "fth-alert-octagon"),
    WARN("tone-warn", "fth-alert-triangle"),
    FRAUD("tone-warn", "fth-shield-off"),
    FORGED("tone-info", "fth-copy"),
    OPEN("tone-info", "fth-help-circle"),
    CALM("tone-calm", "fth-mail");

    private final String styleClass;
    private final String icon;

    Tone(String styleClass, String icon) {
        this.styleClass = styleClass;
        this.icon = icon;
    }

    static Tone of(VerdictKind kind) {
        return switch (kind) {
            case HIJACKED -> DANGER;
            case CHECK, MIXED -> WARN;
            case FAKE -> FRAUD;
            case BACKSCATTER -> FORGED;
            case UNDECIDED -> OPEN;
            case NORMAL, NONE -> CALM;
        };
    }

    String styleClass() {
        return styleClass;
    }

    String icon() {
        return icon;
    }
}
