// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;

/**
 * One finding in plain words.
 *
 * @param headline one short sentence, for a title
 * @param happened what happened, one or two sentences; behind them remarks, such as where the report contradicts itself
 * @param party who must act
 * @param who the same as a sentence
 * @param now what to do now, at most four steps, the first one doable at once
 * @param retry whether sending the same mail again makes sense, as a sentence
 */
public record Explanation(String headline, String happened, Party party, String who, List<String> now, String retry) {

    /** The three parties of a delivery, and nobody. */
    public enum Party {
        YOU,
        YOUR_PROVIDER,
        RECIPIENT_SIDE,
        NOBODY
    }

    public Explanation {
        now = List.copyOf(now);
    }
}
