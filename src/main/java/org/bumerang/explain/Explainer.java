// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.Story;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.Aside;
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

    /** These concern the person's own account, whether the mail is still being tried and whoever wrote it. */
    private static final Set<Cause> ABOUT_OWN_ACCOUNT = Set.of(
            Cause.BLOCKED_OWN_ACCOUNT,
            Cause.BLOCKED_OWN_ORGANISATION,
            Cause.RATE_LIMITED_OWN_ACCOUNT,
            Cause.POLICY_FORWARDING,
            Cause.SPAM_CONTENT_OUTGOING,
            Cause.SECURITY_ERROR_LOGIN,
            Cause.VIRUS,
            Cause.OWN_AUTO_REPLY,
            Cause.OWN_FORWARDING);

    private static final int MOST_FILES = 3;

    private final Guide guide = new Guide();
    private final Messages messages;
    private final Messages causes;
    private final Messages steps;
    private final MailPhrase phrase;
    private final CodeWords codes;
    private final StoryWords stories;
    private final Remarks remarks;

    public Explainer(Language language) {
        messages = Messages.of(Explainer.class, language);
        causes = Messages.of(Explainer.class, "causes", language);
        steps = Messages.of(Explainer.class, "steps", language);
        phrase = new MailPhrase(messages);
        codes = new CodeWords(language);
        stories = new StoryWords(messages);
        remarks = new Remarks(messages, codes);
    }

    /**
     * Explains a finding in the light of the verdict on its message. To correct an address is no advice to somebody who
     * never wrote the mail, and what a fraud says did not happen at all. The original gives its subject and date to the
     * first sentence.
     */
    public Explanation explain(Finding finding, Original original, Truth truth) {
        Cause cause = finding.classification().cause();
        Explanation plain = switch (truth) {
            case FAKE -> explanation("truth.fake", headline("truth.fake"), why("truth.fake"));
            case HIJACKED, BACKSCATTER ->
                ABOUT_OWN_ACCOUNT.contains(cause)
                        ? ofCause(finding, original)
                        : notYours(finding, original, "truth." + truth.id());
            case UNDECIDED -> perhapsNotYours(finding, ofCause(finding, original));
            case NORMAL, NOT_A_BOUNCE -> ofCause(finding, original);
        };
        return warned(plain, original, truth);
    }

    /** A genuine report may carry a malicious mail; a fraud is warned of as a whole. */
    private Explanation warned(Explanation plain, Original original, Truth truth) {
        if (original.dangerousFiles().isEmpty() || truth == Truth.FAKE) {
            return plain;
        }
        boolean strange = truth == Truth.BACKSCATTER || truth == Truth.HIJACKED;
        String warning = messages.text(
                strange ? "danger.strange" : "danger.unless-yours",
                original.dangerousFiles().stream().limit(MOST_FILES).collect(Collectors.joining(", ")),
                original.dangerousFiles().size());
        return new Explanation(
                plain.headline(),
                plain.happened() + " " + warning,
                plain.party(),
                plain.who(),
                plain.now(),
                plain.retry());
    }

    /** While it is open whose mail it was, the first question is whether the reader wrote it at all. */
    private Explanation perhapsNotYours(Finding finding, Explanation plain) {
        String question = steps.text("step.not-yours");
        boolean answered = plain.now().contains(question)
                || ABOUT_OWN_ACCOUNT.contains(finding.classification().cause());
        if (answered || finding.report().kind() != MessageKind.BOUNCE) {
            return plain;
        }
        List<String> now = Stream.concat(Stream.of(question), plain.now().stream())
                .limit(Guide.MAX_STEPS)
                .toList();
        return new Explanation(plain.headline(), plain.happened(), plain.party(), plain.who(), now, plain.retry());
    }

    private Explanation notYours(Finding finding, Original original, String id) {
        String happened = happened(finding, original) + " " + why(id);
        return explanation(id, headline(causeToTell(finding).id()), happened);
    }

    /** Explains a finding as long as there is no verdict on its message. */
    public Explanation explain(Finding finding, Original original) {
        return warned(ofCause(finding, original), original, Truth.UNDECIDED);
    }

    private Explanation ofCause(Finding finding, Original original) {
        Cause cause = causeToTell(finding);
        String told = happened(finding, original)
                + finding.meant()
                        .map(address -> " " + messages.text("meant", address))
                        .orElse("");
        String happened = withRemarks(told, remarks.of(finding));
        boolean waiting = finding.report().kind() == MessageKind.DELAY && !ABOUT_OWN_ACCOUNT.contains(cause);
        if (waiting && cause != Cause.DELAYED) {
            return explanation(Cause.DELAYED.id(), causes.text("waiting.headline", headline(cause.id())), happened);
        }
        return explanation(guideTo(finding), headline(cause.id()), happened);
    }

    /** A warning may bear the code of a time that ran out (4.4.7, as Exchange's do): nobody has given up yet. */
    private static Cause causeToTell(Finding finding) {
        Cause cause = finding.classification().cause();
        boolean waiting = finding.report().kind() == MessageKind.DELAY;
        return waiting && cause == Cause.EXPIRED ? Cause.DELAYED : cause;
    }

    /** Nothing is to be done while a mail is put off on purpose, but something is once the sending side gave up. */
    private static String guideTo(Finding finding) {
        Cause cause = causeToTell(finding);
        boolean givenUp = finding.report().kind() == MessageKind.BOUNCE;
        return givenUp && cause == Cause.RATE_LIMITED_GREYLISTING ? "given-up-greylisting" : cause.id();
    }

    /** Explains a classification without a recipient, for a pasted error or a bare code. */
    public Explanation explain(Classification classification) {
        String id = classification.cause().id();
        return explanation(id, headline(id), withRemarks(why(id), remarks.of(classification)));
    }

    private static String withRemarks(String happened, List<String> remarks) {
        return Stream.concat(Stream.of(happened), remarks.stream()).collect(Collectors.joining(" "));
    }

    /**
     * What other reports say of the same delivery, in whole sentences to be put behind what happened; empty where they add
     * nothing.
     *
     * @param zone where the days of these reports are counted
     */
    public String story(Finding finding, Story story, ZoneId zone) {
        return stories.sentences(finding.report().kind(), story, zone);
    }

    private Explanation explanation(String id, String headline, String happened) {
        Guide.Entry entry = guide.of(id);
        List<String> now =
                entry.steps().stream().map(step -> steps.text("step." + step)).toList();
        String who = causes.text("cause." + id + ".who");
        return new Explanation(headline, happened, entry.party(), who, now, steps.text("retry." + entry.retry()));
    }

    private String happened(Finding finding, Original original) {
        String why = why(causeToTell(finding).id());
        return NO_DELIVERY.contains(finding.classification().reason())
                ? why
                : phrase.sentence(finding, original) + " " + why;
    }

    private String headline(String id) {
        return causes.text("cause." + id + ".headline");
    }

    private String why(String id) {
        return causes.text("cause." + id + ".why");
    }

    /** A short label for lists, for example "Postfach voll". */
    public String reason(BounceReason reason) {
        return causes.text("reason." + reason.id());
    }

    /** A short label as near as the cause allows: "Ihr Versandlimit erreicht" rather than "Zu viele E-Mails". */
    public String label(Classification classification) {
        return label(classification.cause());
    }

    /** The label of a cause; no two causes bear the same. */
    public String label(Cause cause) {
        String label = "label." + cause.id();
        return causes.has(label) ? causes.text(label) : causes.text("reason." + cause.id());
    }

    /** A short label for what a message is. */
    public String kind(MessageKind kind) {
        return messages.text("kind." + kind.id());
    }

    /** One or two sentences on what such a message is, also for mail that has no finding. */
    public String about(MessageKind kind) {
        return messages.text("about." + kind.id());
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
        return unreadable
                .seeming()
                .map(seeming -> messages.text("seeming." + Keys.of(seeming)))
                .orElseGet(() -> messages.text("unreadable." + Keys.of(unreadable.reason())));
    }

    /** What was left aside, how often, and what to do if it was wanted after all. */
    public String aside(Aside aside) {
        return messages.text("aside." + Keys.of(aside.kind()), aside.count());
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
