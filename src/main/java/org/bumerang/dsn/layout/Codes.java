// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/** Finds the codes that a server gave in its words. It never makes one up: what it returns stands in the text. */
public final class Codes {

    private static final int LONGEST = 8_000;

    // "5.1.1" in "(#5.1.1)", "550 5.1.1 ...", "550-5.1.1", "ERROR_CODE :5.1.1"; not in "10.5.1.1" or "v5.1.1"
    private static final Pattern STATUS = Pattern.compile(
            "(?<![\\w.])(?<!\\d-)(?<!(?<![245]\\d\\d)/)([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\w]|\\.\\d)"
                    + "|(?<=\\b[245]\\d\\d-)([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\w]|\\.\\d)");

    // "550 5.7.1" inside "5.1.0 - Unknown address error 550-'5.7.1 ...": what the other server said
    private static final Pattern STATUS_AFTER_REPLY = Pattern.compile(
            "(?<![\\w.])[245][0-57]\\d[ -]{1,3}[#(\"']{0,2}([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\w]|\\.\\d)");

    // "550 5.1.1", "550-5.1.1", "550 #5.1.0": a reply code made sure by the enhanced code behind it
    private static final Pattern REPLY_WITH_STATUS =
            Pattern.compile("(?<![\\w.])([245][0-57]\\d)[ -]{1,3}[#(\"']{0,2}[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\w])");

    // "said: 550", "reason: 550", "returned '550", "<<< 550", "ERROR_CODE :550": a reply code after a word of speech
    private static final Pattern REPLY_AFTER_SPEECH = Pattern.compile(
            "(?:[:;'\"(\\[]|<<<|said|returned|status|code|error|response)\\s{0,3}['\"]?([45][0-57]\\d)(?=[\\s'\",;:.)\\]-]|$)"
                    + "(?! {0,2}(?:[kmg]i?b\\b|bytes|eur|€|\\$|usd|%|(?:seconds|minutes|hours|days)\\b))",
            Pattern.CASE_INSENSITIVE);

    // "554 <joe@example.org>... 550 Host unknown": sendmail's own code, then that of the other side
    private static final Pattern REPLY_INSIDE = Pattern.compile("\\.\\.\\.\\s{0,3}([45][0-57]\\d)(?=[ -])");

    // "550 Unknown user", "550-Mailbox", "550<br>": a reply code by its form
    private static final Pattern REPLY_BY_FORM =
            Pattern.compile("(?<![\\w.:/@-])([45][0-57]\\d)(?=[ -]{1,2}[#\\p{L}<\\[\"'*(]|$|, |: | - )");

    // "550 user unknown", "said: 550", "554 <joe@example.org>": not "550 euro"
    private static final Pattern SURE =
            Pattern.compile("(?<![\\w.])[45][0-57]\\d[ -]{1,3}(?:[#<\\[]|user|unknown|mailbox|recipient|relay"
                    + "|requested|reject|no such|access denied|sender|address|service|transaction|permanent|sorry|over quota|invalid|blocked)"
                    + "|(?:said|returned|smtp;|<<<|error code):? {0,2}['\"]?[45][0-57]\\d\\b");

    private Codes() {}

    /**
     * The most telling enhanced code of a text: the first behind a reply code that says more than its class, else the
     * first of that kind anywhere, else the first.
     */
    public static Optional<EnhancedStatus> status(String text) {
        String words = bounded(text);
        return mostTelling(STATUS_AFTER_REPLY.matcher(words))
                .filter(code -> !code.isGeneric())
                .or(() -> mostTelling(STATUS.matcher(words)).filter(code -> fits(code, words)));
    }

    // a number of another class than the reply of the same words is the version of a program, a date, a section
    private static boolean fits(EnhancedStatus code, String words) {
        return STATUS_AFTER_REPLY.matcher(words).find()
                || reply(words)
                        .filter(reply -> reply.value() / 100 != code.statusClass())
                        .isEmpty();
    }

    private static Optional<EnhancedStatus> mostTelling(Matcher matcher) {
        Optional<EnhancedStatus> generic = Optional.empty();
        while (matcher.find()) {
            EnhancedStatus status = statusOf(matcher);
            if (!status.isGeneric()) {
                return Optional.of(status);
            }
            generic = generic.or(() -> Optional.of(status));
        }
        return generic;
    }

    /** The SMTP reply code of a server's words. */
    public static Optional<ReplyCode> reply(String text) {
        String words = bounded(text);
        return first(REPLY_INSIDE, words)
                .or(() -> ReplyCode.atStartOf(words))
                .or(() -> first(REPLY_WITH_STATUS, words))
                .or(() -> first(REPLY_AFTER_SPEECH, words))
                .or(() -> first(REPLY_BY_FORM, words));
    }

    /** True where the text holds a code of either kind. */
    public static boolean standIn(String text) {
        return status(text).isPresent() || reply(text).isPresent();
    }

    /** True where the text, given in lower case, holds a code of failure that cannot well be another number. */
    public static boolean surelyStandIn(String lower) {
        return status(lower).filter(code -> code.statusClass() != 2).isPresent() || areSpokenIn(lower);
    }

    /** True where a text, given in lower case, quotes a server's answer: a reply code with words or an enhanced code. */
    public static boolean areSpokenIn(String lower) {
        String words = bounded(lower);
        return first(REPLY_WITH_STATUS, words).isPresent()
                || SURE.matcher(words).find();
    }

    /** True where a text, given in lower case, quotes a server that did not take the mail. */
    public static boolean tellOfRefusal(String lower) {
        return status(lower).filter(code -> code.statusClass() != 2).isPresent()
                || SURE.matcher(bounded(lower)).find();
    }

    private static EnhancedStatus statusOf(Matcher matcher) {
        int group = matcher.group(1) == null ? 4 : 1;
        return new EnhancedStatus(
                Integer.parseInt(matcher.group(group)),
                Integer.parseInt(matcher.group(group + 1)),
                Integer.parseInt(matcher.group(group + 2)));
    }

    private static Optional<ReplyCode> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new ReplyCode(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
