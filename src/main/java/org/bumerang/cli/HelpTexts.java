// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.bumerang.explain.Messages;
import org.jspecify.annotations.Nullable;

/** Hands the room's texts to picocli, which looks help texts up by key. */
final class HelpTexts extends ResourceBundle {
    private final Messages messages;

    HelpTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.has(key) ? messages.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys());
    }
}
