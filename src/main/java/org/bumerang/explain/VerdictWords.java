// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.Optional;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Grade;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.SignalId;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;

/**
 * The words of a verdict. They are never stronger than its grade, never say that all is well and never give a
 * percentage. Immutable and thread-safe; one for each language.
 */
public final class VerdictWords {

    private final Messages texts;
    private final PageWords pages;

    public VerdictWords(Language language) {
        texts = Messages.of(VerdictWords.class, "verdict", language);
        pages = new PageWords(texts);
    }

    /** The sentence on top, without a full stop. */
    public String headline(HijackAssessment assessment) {
        return of(assessment, "headline");
    }

    /** One to three sentences under the headline. */
    public String summary(HijackAssessment assessment) {
        return of(assessment, "summary");
    }

    public String headline(Incident incident) {
        return of(incident, "headline");
    }

    public String summary(Incident incident) {
        return of(incident, "summary");
    }

    /** The fixed words for how strong a verdict is, in lower case where the language writes so. */
    public String grade(Incident incident) {
        if (ownMailStopped(incident)) {
            return texts.text("grade.own-mail-stopped");
        }
        String plain = "grade." + incident.kind().id();
        String varied = plain + "." + variant(incident);
        return texts.text(texts.has(varied) ? varied : plain);
    }

    /** What a signal says, as a fact. Its quote is shown beside it. */
    public String signal(Signal signal) {
        return texts.text("signal." + signal.id().id());
    }

    /** The same fact and what it rather speaks for, for the list of what speaks against a verdict. */
    public String against(Signal signal) {
        String own = "against." + signal.id().id();
        String family = "against." + Keys.of(signal.id().family());
        return signal(signal) + " " + texts.text(texts.has(own) ? own : family);
    }

    /** What is not there and what it would decide. */
    public String missing(Missing missing) {
        return texts.text("missing." + missing.id());
    }

    /** A short title of a step. */
    public String adviceTitle(AdviceStep step) {
        return texts.text("advice." + step.id() + ".title");
    }

    /** What to do in a step of this assessment, in whole sentences; the own provider's page is named where it is known. */
    public String advice(AdviceStep step, HijackAssessment assessment) {
        return (texts.text("advice." + step.id() + ".text") + " " + pages.of(step, assessment)).strip();
    }

    public String truth(Truth truth) {
        return texts.text("truth." + truth.id());
    }

    /** A short label for a kind of verdict. */
    public String kind(VerdictKind kind) {
        return texts.text("kind." + kind.id());
    }

    /** The own address and how it became known. */
    public String account(Account account) {
        return texts.text(
                "account." + Keys.of(account.ground()), account.address().toString());
    }

    private String of(HijackAssessment assessment, String part) {
        Optional<Incident> mostUrgent = assessment.mostUrgent();
        return mostUrgent
                .filter(incident -> incident.kind() == assessment.kind())
                .map(incident -> of(incident, part))
                .orElseGet(() -> texts.text(
                        "verdict." + assessment.kind().id() + "." + part,
                        mostUrgent.map(this::grade).orElse("")));
    }

    private String of(Incident incident, String part) {
        if (ownMailStopped(incident)) {
            return texts.text("verdict.own-mail-stopped." + part);
        }
        String plain = "verdict." + incident.kind().id() + ".";
        String varied = plain + variant(incident) + "." + part;
        return texts.text(texts.has(varied) ? varied : plain + part);
    }

    /** A provider that stops the person's own bulk mail is no intruder. */
    private static boolean ownMailStopped(Incident incident) {
        return has(incident, SignalId.ANSWERED_MINE)
                && (has(incident, SignalId.PROVIDER_STOPPED_ACCOUNT)
                        || has(incident, SignalId.OUTGOING_CALLED_SPAM)
                        || has(incident, SignalId.SENDING_LIMIT));
    }

    private static String variant(Incident incident) {
        if (incident.kind() == VerdictKind.FAKE && incident.grade() == Grade.SOME) {
            return "some";
        }
        boolean byScript =
                !incident.signals().isEmpty() && incident.signals().getFirst().id() == SignalId.OWN_WEB_SCRIPT;
        if (byScript) {
            return "web-site";
        }
        return incident.signals().stream().anyMatch(s -> s.id() == SignalId.OWN_NETWORK) ? "device" : "plain";
    }

    private static boolean has(Incident incident, SignalId id) {
        return incident.signals().stream().anyMatch(s -> s.id() == id)
                || incident.against().stream().anyMatch(s -> s.id() == id);
    }
}
