// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;
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

    private static final List<String> SUBJECTS = List.of(
            "undeliver",
            "delivery status notification",
            "delivery failure",
            "delivery failed",
            "failure notice",
            "returned mail",
            "mail delivery failed",
            "mail delivery failure",
            "delivery has failed",
            "non delivery",
            "non-delivery",
            "nondelivery",
            "returned to sender",
            "returning message",
            "could not be delivered",
            "not delivered",
            "delivery error",
            "delivery problem",
            "mail system error",
            "message delivery",
            "delivery report",
            "delivery delayed",
            "delayed mail",
            "warning: message",
            "warning: could not send",
            "delivery notification",
            "failed mail",
            "mail failure",
            "rejected mail",
            "delivery incomplete",
            "error sending your mail",
            "mail could not be",
            "delivery unsuccessful",
            "bounced",
            "mail returned",
            "undelivered",
            "unzustellbar",
            "nicht zugestellt",
            "zustellung fehlgeschlagen",
            "zustellungsfehler",
            "zustellfehler",
            "nicht zustellbar",
            "fehler bei der nachrichtenzustellung",
            "rückläufer",
            "zustellung verzögert",
            "non remis",
            "non remise",
            "échec de la remise",
            "no se puede entregar",
            "no entregado",
            "devuelto",
            "devolución",
            "onbestelbaar",
            "non recapitabile",
            "mancato recapito",
            "não é possível entregar",
            "não entregue",
            "olevererbart",
            "недоставлен",
            "не доставлено",
            "配信",
            "送信",
            "エラー",
            "退信",
            "系统退信",
            "delivery fail");

    private static final List<String> WORDS = List.of(
            "could not be delivered",
            "couldn't be delivered",
            "was not delivered",
            "wasn't delivered",
            "delivery has failed",
            "delivery failed",
            "delivery to the following recipient",
            "not able to deliver",
            "wasn't able to deliver",
            "unable to deliver",
            "failed permanently",
            "permanent error",
            "permanent fatal error",
            "delivery failure",
            "undeliverable",
            "undelivered",
            "did not reach the following recipient",
            "returned to sender",
            "returned mail",
            "delivery status notification",
            "mail delivery system",
            "transcript of session",
            "has been delayed",
            "not been delivered",
            "delivery incomplete",
            "message not delivered",
            "address not found",
            "there was an error delivering",
            "has not yet been delivered",
            "error has occurred while attempting to deliver",
            "trouble delivering",
            "rejected your message",
            "could not be sent",
            "cannot be delivered",
            "unsuccessful delivery",
            "delivery is delayed",
            "problem delivering",
            "message was rejected",
            "not be delivered",
            "failed to deliver",
            "mailbox is full",
            "failed addresses",
            "user unknown",
            "no such user",
            "konnte nicht zugestellt werden",
            "konnten nicht zugestellt werden",
            "nicht zugestellt",
            "unzustellbar",
            "nicht zustellbar",
            "fehler bei der nachrichtenzustellung",
            "nicht erreichen",
            "adresse nicht gefunden",
            "zustellung fehlgeschlagen",
            "n'a pas pu être",
            "n'a pas été remis",
            "no se pudo entregar",
            "no pudo ser entregado",
            "no se ha podido entregar",
            "kan niet worden bezorgd",
            "kon niet worden bezorgd",
            "non è stato possibile",
            "impossibile recapitare",
            "não pôde ser entregue",
            "nao pode ser",
            "kunde inte levereras",
            "не может быть доставлено",
            "配信できません",
            "送信できません",
            "無法",
            "无法",
            "送達できません",
            "not listed in");

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
                SUBJECTS.stream().anyMatch(notice.subject()::contains),
                WORDS.stream().anyMatch(notice.folded()::contains),
                silent || !submitted.startsWith("no"),
                headers.has("List-Id") || headers.has("List-Unsubscribe") || headers.has("List-Post"),
                returned);
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
        if (list || isAnswer(notice.subject())) {
            return false;
        }
        boolean claimed = !notice.failedRecipients().isEmpty();
        boolean coded = Codes.standIn(notice.folded());
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
