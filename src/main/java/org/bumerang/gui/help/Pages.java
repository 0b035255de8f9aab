// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

/** Opens the encyclopedia for other screens. */
@FunctionalInterface
public interface Pages {

    /**
     * Shows a page.
     *
     * @param id the name of an article, such as {@code mailer-daemon}, or {@code code:} and a code, such as {@code
     *     code:5.7.26}
     */
    void open(String id);

    /** Shows the entry of a code such as {@code 5.7.26} or {@code 550}; an unknown one is explained as far as it goes. */
    default void openCode(String code) {
        open("code:" + code);
    }
}
