// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Phrases;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;

/**
 * What speaks for a mail being a notice about a delivery. None of these is proof alone: newsletters write about bounces,
 * people forward them, parcels are undeliverable too, and a null return path or an Auto-Submitted field stands on other
 * mail as well.
 *
 * @param daemon sent by a program that writes nothing but such notices
 * @param postmaster sent in the name of a mail system or of those who look after it, who write other mail too
 * @param subject titled like a notice
 * @param words worded like a notice
 * @param automatic marked as written by a machine, or with a null return path
 * @param list sent to a mailing list or by its software
 * @param answer titled like an answer, a forwarded mail or one of a list or ticket system, which put a name in brackets first
 * @param returned with a mail, or the header of one, in it
 * @param coded with a code in it that only mail servers give
 */
record NoticeSigns(
        boolean daemon,
        boolean postmaster,
        boolean subject,
        boolean words,
        boolean automatic,
        boolean list,
        boolean answer,
        boolean returned,
        boolean coded) {

    private static final Pattern DAEMON = Pattern.compile(
            "mailer[-_ ]?daemon|mail[ ._-]deliver[a-z]{0,2}[ ._-](?:sub)?system|mail-daemon|mdaemon@|delivery-?daemon|double-bounce@");

    private static final Pattern POSTMASTER = Pattern.compile(
            "post[_-]?master|microsoft outlook|microsoft exchange"
                    + "|mail administrator|(?:mail|spam|content)[- ]?(?:gateway|firewall|router|server|system|filter)\\b|system administrator|systemadministrator|administrateur système|mail delivery|inboxsupport");

    private static final List<String> ANSWERS =
            List.of("re:", "aw:", "antw:", "fwd:", "fw:", "wg:", "tr:", "rv:", "sv:", "vs:", "odp:", "[");

    private static final List<String> LIST_FIELDS = List.of(
            "List-Id", "List-Unsubscribe", "List-Post", "X-Mailman-Version", "X-List-Administrivia", "X-BeenThere");

    private static final Phrases SUBJECTS = Phrases.load("notice-subjects");

    private static final Phrases WORDS = Phrases.load("notice-words");

    private static final Phrases PEOPLE = Phrases.load("people-words");

    /** Reads the signs of a message. The notice is its text without the original. */
    static NoticeSigns of(Message message, Notice notice, boolean returned) {
        Headers headers = message.headers();
        String path = returnPath(headers);
        String submitted = headers.first("Auto-Submitted").orElse("no").toLowerCase(Locale.ROOT);
        return new NoticeSigns(
                namesDaemon(notice.from()) || namesDaemon(path) || isNobody(headers),
                POSTMASTER.matcher(notice.from()).find(),
                SUBJECTS.standIn(notice.subject()),
                soundsLikeNotice(notice),
                path.equals("<>") || !submitted.startsWith("no"),
                LIST_FIELDS.stream().anyMatch(headers::has),
                isTitledAsAnswer(notice.subject()),
                returned,
                Codes.surelyStandIn(notice.folded()));
    }

    private static String returnPath(Headers headers) {
        String path = headers.first("Return-Path").orElse("?").strip().toLowerCase(Locale.ROOT);
        return path.isEmpty() ? "<>" : path;
    }

    private static boolean isNobody(Headers headers) {
        return headers.first("From")
                .map(String::strip)
                .filter(from -> from.isEmpty() || from.equals("<>"))
                .isPresent();
    }

    /** True where a subject in lower case begins like that of an answer or of forwarded mail. */
    static boolean isTitledAsAnswer(String subject) {
        return ANSWERS.stream().anyMatch(subject.strip()::startsWith);
    }

    static boolean soundsLikeNotice(Notice notice) {
        return WORDS.standIn(notice.folded());
    }

    /** True where a text in lower case holds the name under which mail systems write their notices. */
    static boolean namesDaemon(String lower) {
        return DAEMON.matcher(lower).find();
    }

    /** True where the signs together say that a mail system reports on a delivery. */
    boolean sayNotice(Notice notice) {
        if (daemon) {
            return true;
        }
        if (list) {
            return false;
        }
        if (answer) {
            return postmaster && words && coded && !quotes(notice);
        }
        if (!notice.failedRecipients().isEmpty()) {
            return subject || words || automatic;
        }
        boolean usual = subject && words;
        return usual ? (isBacked(notice) || namesRecipient(notice)) : isBackedWithout(notice);
    }

    private boolean isBacked(Notice notice) {
        return postmaster || returned || (coded && (automatic || isWrittenByNobody(notice)));
    }

    // title, words and code are all there where a person asks about a notice and where a newsletter explains one
    private static boolean isWrittenByNobody(Notice notice) {
        boolean json = notice.folded().contains("notificationtype");
        return (json || !PEOPLE.standIn(notice.folded()))
                && !notice.subject().contains("?")
                && (notice.folded().indexOf('@') >= 0 || Codes.areSpokenIn(notice.folded()));
    }

    // either the title or the words are strange to us: then the sender and the contents have to speak
    private boolean isBackedWithout(Notice notice) {
        return (postmaster && subject)
                || (postmaster && coded && Codes.areSpokenIn(notice.folded()) && notice.namesStranger())
                || (postmaster && words && (returned || coded || automatic))
                || (words && returned && (automatic || coded))
                || (subject && automatic && (returned || coded));
    }

    private boolean namesRecipient(Notice notice) {
        return automatic && notice.namesStranger();
    }

    private static boolean quotes(Notice notice) {
        return notice.lines().stream().anyMatch(line -> line.startsWith(">"));
    }
}
