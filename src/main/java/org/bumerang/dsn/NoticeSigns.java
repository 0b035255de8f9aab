// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Phrases;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;

/**
 * What speaks for a mail being a notice about a delivery. None of these is proof alone: newsletters write about bounces,
 * people forward them, and a null return path or an Auto-Submitted field stands on other mail too.
 */
record NoticeSigns(
        boolean daemon,
        boolean postmaster,
        boolean subject,
        boolean words,
        boolean automatic,
        boolean list,
        boolean returned) {

    private static final Pattern DAEMON = Pattern.compile(
            "mailer-?_? ?daemon|mail[ ._-]delivery[ ._-](?:sub)?system|mail-daemon|delivery-?daemon|double-bounce@|mail administrator"
                    + "|system administrator|systemadministrator|mail delivery service|mail-delivery");

    private static final Pattern POSTMASTER =
            Pattern.compile("post[_-]?master|microsoft outlook|microsoft exchange|inboxsupport|no-?reply|admin");

    private static final Phrases SUBJECTS = Phrases.load("notice-subjects");

    private static final Phrases WORDS = Phrases.load("notice-words");

    /** Reads the signs of a message. The notice is its text without the original. */
    static NoticeSigns of(Message message, Notice notice, boolean returned) {
        Headers headers = message.headers();
        String path = headers.first("Return-Path").map(String::strip).orElse("?");
        boolean silent = path.equals("<>") || path.isEmpty();
        String submitted = headers.first("Auto-Submitted").orElse("no").toLowerCase(Locale.ROOT);
        return new NoticeSigns(
                DAEMON.matcher(notice.from()).find()
                        || DAEMON.matcher(path.toLowerCase(Locale.ROOT)).find()
                        || isNobody(headers),
                POSTMASTER.matcher(notice.from()).find(),
                SUBJECTS.standIn(notice.subject()),
                WORDS.standIn(notice.folded()),
                silent || !submitted.startsWith("no"),
                headers.has("List-Id") || headers.has("List-Unsubscribe") || headers.has("List-Post"),
                returned);
    }

    static boolean soundsLikeNotice(Notice notice) {
        return WORDS.standIn(notice.folded());
    }

    static boolean namesDaemon(String lower) {
        return DAEMON.matcher(lower).find();
    }

    private static boolean isNobody(Headers headers) {
        Optional<String> from = headers.first("From").map(String::strip);
        return from.isPresent() && (from.get().equals("<>") || from.get().isEmpty());
    }

    /** True where the signs together say that a mail system reports on a delivery. */
    boolean sayNotice(Notice notice) {
        if (daemon) {
            return true;
        }
        boolean coded = Codes.standIn(notice.folded());
        if (list || isAnswer(notice.subject())) {
            return postmaster
                    && words
                    && coded
                    && !list
                    && notice.lines().stream().noneMatch(line -> line.startsWith(">"));
        }
        boolean claimed = !notice.failedRecipients().isEmpty();
        if (claimed) {
            return subject || words || automatic;
        }
        if (subject && words) {
            return postmaster || automatic || returned || coded;
        }
        return (postmaster && (subject || (words && (returned || coded || automatic))))
                || (words && returned && (automatic || coded));
    }

    /** True for a subject that begins like an answer or a forwarded mail. */
    static boolean isAnswer(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT).strip();
        return List.of("re:", "aw:", "antw:", "fwd:", "fw:", "wg:", "tr:", "rv:", "sv:").stream()
                .anyMatch(lower::startsWith);
    }
}
