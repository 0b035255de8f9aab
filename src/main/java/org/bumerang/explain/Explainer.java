// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;
import java.util.Set;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.mail.Unreadable;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * Says in plain words what a finding means: what happened, who must act, what to do now. Immutable and thread-safe; one
 * for each language.
 */
public final class Explainer {

    /** No delivery was tried, so there is nothing to say about reaching somebody. */
    private static final Set<BounceReason> NO_DELIVERY = Set.of(BounceReason.AUTO_REPLY, BounceReason.FEEDBACK);

    /** The person has to act on these even while the mail is still being tried. */
    private static final Set<Cause> NOT_TO_BE_WAITED_FOR = Set.of(
            Cause.BLOCKED_OWN_ACCOUNT,
            Cause.BLOCKED_OWN_ORGANISATION,
            Cause.RATE_LIMITED_OWN_ACCOUNT,
            Cause.POLICY_FORWARDING,
            Cause.SPAM_CONTENT_OUTGOING,
            Cause.SECURITY_ERROR_LOGIN,
            Cause.VIRUS);

    private final Guide guide = new Guide();
    private final Messages messages;
    private final Messages causes;
    private final MailPhrase phrase;
    private final CodeWords codes;

    public Explainer(Language language) {
        messages = Messages.of(Explainer.class, language);
        causes = Messages.of(Explainer.class, "causes", language);
        phrase = new MailPhrase(messages);
        codes = new CodeWords(language);
    }

    /** Explains a finding; the original gives its subject and date to the first sentence. */
    public Explanation explain(Finding finding, Original original) {
        Cause cause = finding.classification().cause();
        String why = why(cause);
        String happened = NO_DELIVERY.contains(finding.classification().reason())
                ? why
                : phrase.sentence(finding, original) + " " + why;
        boolean waiting = finding.report().kind() == MessageKind.DELAY && !NOT_TO_BE_WAITED_FOR.contains(cause);
        if (!waiting || cause == Cause.DELAYED) {
            return explanation(cause, headline(cause), happened);
        }
        String headline =
                causes.text("waiting.headline", reason(finding.classification().reason()));
        return explanation(Cause.DELAYED, headline, happened);
    }

    /** Explains a classification without a recipient, for a pasted error or a bare code. */
    public Explanation explain(Classification classification) {
        Cause cause = classification.cause();
        return explanation(cause, headline(cause), why(cause));
    }

    private Explanation explanation(Cause cause, String headline, String happened) {
        Guide.Entry entry = guide.of(cause);
        List<String> now =
                entry.steps().stream().map(step -> causes.text("step." + step)).toList();
        String who = causes.text("cause." + cause.id() + ".who");
        return new Explanation(headline, happened, entry.party(), who, now, causes.text("retry." + entry.retry()));
    }

    private String headline(Cause cause) {
        return causes.text("cause." + cause.id() + ".headline");
    }

    private String why(Cause cause) {
        return causes.text("cause." + cause.id() + ".why");
    }

    /** A short label for lists, for example "Postfach voll". */
    public String reason(BounceReason reason) {
        return causes.text("reason." + reason.id());
    }

    /** A short label for what a message is. */
    public String kind(MessageKind kind) {
        return messages.text("kind." + kind.id());
    }

    /** How sure the reason is, in one of four fixed words. */
    public String certainty(Certainty certainty) {
        return messages.text("certainty." + certainty.id());
    }

    /** A short label for who must act. */
    public String party(Explanation.Party party) {
        return messages.text("party." + Keys.of(party));
    }

    /** What this place is and what the person can do to have it read. */
    public String unreadable(Unreadable unreadable) {
        return messages.text("unreadable." + Keys.of(unreadable.reason()));
    }

    /** What an enhanced status code means: whether it is final, then its subject. Never fails. */
    public String statusMeaning(EnhancedStatus status) {
        return codes.meaning(status);
    }

    /** What a reply code means; for an unknown one what its first digit says. */
    public String replyMeaning(ReplyCode reply) {
        return codes.meaning(reply);
    }
}
