// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bumerang.explain.Explanation.Party;
import org.bumerang.explain.StopPlace;

/**
 * Everything the detail pane says of one finding, in one language. Absent texts are empty.
 *
 * @param way how far the mail came, where a delivery is concerned
 */
record CaseSheet(
        String headline,
        String happened,
        Optional<Way> way,
        String who,
        List<String> now,
        Grounds grounds,
        List<Fact> facts) {

    /** Whose mail it was that went out. */
    enum Sender {
        PERSON,
        /** Somebody else, with the person's account. */
        THIEF,
        /** Somebody else, from elsewhere, under the person's address. */
        FORGER
    }

    /**
     * The way of the mail between the three parties.
     *
     * @param party who must act
     * @param stop where the mail stopped
     */
    record Way(Sender sender, Party party, StopPlace stop) {}

    /**
     * What the explanation rests on.
     *
     * @param certainty how sure the reason is
     * @param retry whether sending again makes sense
     * @param verdict the message's own verdict; empty while the check is running
     */
    record Grounds(Proof proof, String certainty, String retry, String verdict, Missing missing) {}

    /** What would tell more and is not there. */
    enum Missing {
        NOTHING,
        /** Only a piece of the message was opened. */
        WHOLE_MESSAGE,
        /** The message brought nothing back of the mail that it is about. */
        ORIGINAL,
        /** Whether the mail was the person's own. */
        DECISION
    }

    /**
     * The server's words, with the part that decided. All empty where nothing is known.
     *
     * @param place says where the part stands that decided, unless that is the line itself
     */
    record Proof(String before, String mark, String after, String place) {

        static final Proof NONE = new Proof("", "", "", "");

        String whole() {
            return before + mark + after;
        }
    }

    /**
     * One line of the facts.
     *
     * @param meaning explains the value in plain words, or is empty
     * @param what explains the term
     */
    record Fact(String label, String value, String meaning, String what) {}

    CaseSheet {
        now = List.copyOf(now);
        facts = List.copyOf(facts);
    }

    /** The facts as plain text, one a line. */
    String factLines() {
        return facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
    }
}
