// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;

/**
 * Ready texts that people copy and send themselves: to their provider, to the recipient by another way, to their contacts.
 * They say only what stands in the check, in bounded length, and hold no link. Immutable and thread-safe; one for each
 * language.
 */
public final class Letters {

    private static final int MOST_QUOTES = 3;
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_ADDRESS = 120;
    private static final int LONGEST_SUBJECT = 80;
    private static final String PARAGRAPH = "\n\n";

    /** Whom a text is for, and on what occasion. */
    public enum Occasion {
        /** To the provider: somebody seems to use the account. */
        ACCOUNT_USED,
        /** To the provider: a program on the web site sends. */
        WEB_SITE_USED,
        /** To the provider: the address is forged; did anything pass through the account after all? */
        ADDRESS_FORGED,
        /** To the provider: own mail was stopped. */
        SENDING_STOPPED,
        /** To the provider: nothing can be decided without the list of sign-ins. */
        UNCLEAR,
        /** To the desk for abuse: a fraud dressed up as a bounce message. */
        FAKE_RECEIVED,
        /** To the contacts, who may have got mail that is not from this person. */
        CONTACTS
    }

    /**
     * What the check knows of an occasion.
     *
     * @param account the own address; empty where it is not known
     * @param mails how many messages it is about
     * @param first when the first of them came, where any has a date
     * @param last the same of the last
     * @param quotes lines of mail that the verdict rests on, the weightiest first
     */
    public record Facts(
            String account, int mails, Optional<Instant> first, Optional<Instant> last, List<String> quotes) {

        public Facts {
            quotes = List.copyOf(quotes);
        }
    }

    private final Messages texts;
    private final Explainer explainer;
    private final ZoneId zone;

    /** @param zone in which times are written */
    public Letters(Language language, Explainer explainer, ZoneId zone) {
        this.texts = Messages.of(Letters.class, "letters", language);
        this.explainer = explainer;
        this.zone = zone;
    }

    /** Says whom the text is for. */
    public String title(Occasion occasion) {
        return texts.text("letter." + Keys.of(occasion) + ".title");
    }

    /** The text for the provider or the contacts. */
    public String text(Occasion occasion, Facts facts) {
        String key = "letter." + Keys.of(occasion);
        if (occasion == Occasion.CONTACTS) {
            return letter(Stream.of(texts.text(key + ".about"), texts.text(key + ".ask")));
        }
        String account = MailPhrase.shown(facts.account(), LONGEST_ADDRESS);
        String own = account.isEmpty() ? texts.text("letter.account.unknown") : account;
        return letter(Stream.of(
                texts.text(key + ".about", own), seen(facts), quoted(facts.quotes()), texts.text(key + ".ask")));
    }

    /** The title of the text for a recipient. */
    public String recipientTitle() {
        return texts.text("letter.recipient.title");
    }

    /**
     * The text for the recipient of a mail that did not arrive, to be sent by another way; empty where the finding is no
     * failure, or a failure without a recipient.
     */
    public Optional<String> toRecipient(Finding finding, Original original) {
        MessageKind kind = finding.report().kind();
        String stated = finding.report().recipient();
        String recipient = MailPhrase.shown(stated.isBlank() ? original.to() : stated, LONGEST_ADDRESS);
        boolean failed = kind == MessageKind.BOUNCE || kind == MessageKind.DELAY;
        if (!failed || recipient.isEmpty()) {
            return Optional.empty();
        }
        String subject = MailPhrase.shown(original.subject(), LONGEST_SUBJECT);
        String about = subject.isEmpty()
                ? texts.text("letter.recipient.about", recipient)
                : texts.text("letter.recipient.about.subject", recipient, subject);
        String came = texts.text(kind == MessageKind.DELAY ? "letter.recipient.delay" : "letter.recipient.failed");
        Explanation.Party party = explainer.explain(finding, original).party();
        return Optional.of(letter(Stream.of(
                about + " " + came,
                reason(finding),
                quoted(List.of(finding.report().diagnostic())),
                texts.text("letter.recipient.ask." + Keys.of(party)))));
    }

    private String reason(Finding finding) {
        BounceReason reason = finding.classification().reason();
        return reason == BounceReason.UNKNOWN ? "" : texts.text("letter.recipient.reason", explainer.reason(reason));
    }

    private String letter(Stream<String> paragraphs) {
        List<String> parts = new ArrayList<>(List.of(texts.text("letter.greeting")));
        paragraphs.filter(part -> !part.isEmpty()).forEach(parts::add);
        parts.add(texts.text("letter.closing"));
        return String.join(PARAGRAPH, parts);
    }

    private String seen(Facts facts) {
        String first = facts.first().map(this::moment).orElse("");
        String last = facts.last().map(this::moment).orElse("");
        if (first.isEmpty()) {
            return texts.text("letter.seen.undated", facts.mails());
        }
        return first.equals(last)
                ? texts.text("letter.seen.once", facts.mails(), first)
                : texts.text("letter.seen.span", facts.mails(), first, last);
    }

    private String quoted(List<String> lines) {
        String quotes = lines.stream()
                .map(line -> MailPhrase.shown(line, LONGEST_QUOTE))
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_QUOTES)
                .map(line -> "> " + line)
                .collect(Collectors.joining("\n"));
        return quotes.isEmpty() ? "" : texts.text("letter.quotes") + "\n" + quotes;
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .format(instant.atZone(zone));
    }
}
