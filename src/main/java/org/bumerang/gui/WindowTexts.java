// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui;

import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;

/** The place of the window's own texts: menus, labels, notices. What is said of a mail stands in {@code explain}. */
public final class WindowTexts {

    private WindowTexts() {}

    public static Messages in(Language language) {
        return Messages.of(WindowTexts.class, language);
    }
}
