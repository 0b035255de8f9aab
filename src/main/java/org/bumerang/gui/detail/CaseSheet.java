// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import org.bumerang.explain.Explanation.Party;

/**
 * Everything the detail pane says of one finding, in one language. Absent texts are empty.
 *
 * @param party who must act, where a delivery is concerned
 */
record CaseSheet(
        String headline,
        String happened,
        Optional<Party> party,
        String who,
        List<String> now,
        Grounds grounds,
        List<Fact> facts) {

    /**
     * What the explanation rests on.
     *
     * @param certainty how sure the reason is
     * @param retry whether sending again makes sense
     * @param verdict the message's own verdict; empty while the check is running
     */
    record Grounds(Proof proof, String certainty, String retry, String verdict) {}

    /** The server's words, with the part that decided. All empty where nothing is known. */
    record Proof(String before, String mark, String after) {

        static final Proof NONE = new Proof("", "", "");

        String whole() {
            return before + mark + after;
        }
    }

    /** One line of the facts; {@code meaning} explains the value in plain words. */
    record Fact(String label, String value, String meaning) {}

    CaseSheet {
        now = List.copyOf(now);
        facts = List.copyOf(facts);
    }
}
