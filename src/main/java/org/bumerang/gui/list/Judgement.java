// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Optional;
import org.bumerang.dsn.Story;
import org.bumerang.hijack.Truth;

/**
 * What a finished check says of a row.
 *
 * @param truth the verdict on the message
 * @param incident the id of the incident that the message belongs to; empty where it belongs to none
 * @param story what other reports say of the same delivery
 */
public record Judgement(Truth truth, String incident, Optional<Story> story) {

    public Judgement(Truth truth) {
        this(truth, "", Optional.empty());
    }
}
