// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Locale;

/**
 * The order in which rules are asked, narrow before wide. A rule of an earlier tier outranks one of a later tier; only
 * between {@link #CODE} and {@link #PHRASE} both witnesses are heard before the decision.
 */
public enum Tier {
    /** The report tells of no failure at all, or of a complaint or an automatic answer. */
    KIND(Certainty.HIGH),
    /** The sender's own provider stopped the mail: its own limit, its own spam filter, its own lock. */
    OWN_LIMIT(Certainty.HIGH),
    /** A key or sentence that one mail provider or filter service documents. */
    PROVIDER(Certainty.HIGH),
    /** An enhanced code that senders of it use in one meaning. */
    CODE(Certainty.HIGH),
    /** Words that state the reason. */
    PHRASE(Certainty.MEDIUM),
    /** The mail is only delayed, and nothing before has named a nearer reason. */
    DELAY(Certainty.HIGH),
    /** A thing and a state that one sentence names, in any words. */
    TOPIC(Certainty.LOW),
    /** Words that hint at a reason and may stand in other texts too. */
    WIDE_PHRASE(Certainty.LOW),
    /** The step of the SMTP dialogue at which the mail was refused. */
    COMMAND(Certainty.LOW),
    /** A code that different systems use in different meanings. */
    WEAK_CODE(Certainty.LOW),
    /** Nothing fits. */
    REST(Certainty.NONE);

    private final Certainty usual;

    Tier(Certainty usual) {
        this.usual = usual;
    }

    /** The certainty of a rule of this tier that names none itself. */
    Certainty usualCertainty() {
        return usual;
    }

    /** The name used in the rule files, for example {@code own-limit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
