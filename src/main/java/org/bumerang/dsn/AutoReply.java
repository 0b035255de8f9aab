// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import org.bumerang.dsn.layout.Phrases;
import org.bumerang.mail.Headers;

/** Recognises answers that no person wrote (RFC 3834) and mail that asks a sender to prove that he is one. */
final class AutoReply {

    private static final List<String> FIELDS = List.of(
            "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Auto-Response", "X-Mail-Autoreply");

    private static final Phrases SUBJECTS = Phrases.load("autoreply-subjects");

    // words that ordinary mail has in its subject too: only together with another sign of a machine
    private static final Phrases VAGUE_SUBJECTS = Phrases.load("autoreply-vague-subjects");

    private static final Phrases WORDS = Phrases.load("autoreply-words");

    private static final Phrases OWN_WORDS = Phrases.load("autoreply-own-words");

    private static final Phrases CHALLENGES = Phrases.load("challenges");

    private AutoReply() {}

    static boolean is(Headers headers, String subject, String text) {
        String submitted = headers.first("Auto-Submitted")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip();
        String precedence = headers.first("Precedence").orElse("").toLowerCase(Locale.ROOT);
        String lower = subject.toLowerCase(Locale.ROOT);
        return submitted.startsWith("auto-replied")
                || precedence.contains("auto_reply")
                || FIELDS.stream().anyMatch(headers::has)
                || (!headers.has("List-Id") && SUBJECTS.standIn(lower))
                || (isFromMachine(headers, submitted) && (VAGUE_SUBJECTS.standIn(lower) || saysSo(headers, text)))
                || callsItselfSo(headers, lower, text)
                || CHALLENGES.standIn(lower)
                || CHALLENGES.standIn(text);
    }

    // a person who answers such a mail, or passes it on, quotes it
    private static boolean callsItselfSo(Headers headers, String subject, String text) {
        return !isToMany(headers) && !NoticeSigns.isTitledAsAnswer(subject) && OWN_WORDS.standIn(text);
    }

    private static boolean saysSo(Headers headers, String text) {
        return !isToMany(headers) && WORDS.standIn(text);
    }

    private static boolean isToMany(Headers headers) {
        return headers.has("List-Id") || headers.has("List-Unsubscribe");
    }

    private static boolean isFromMachine(Headers headers, String submitted) {
        String path = headers.first("Return-Path").map(String::strip).orElse("?");
        return path.equals("<>") || submitted.startsWith("auto") || headers.has("X-Auto-Response-Suppress");
    }
}
