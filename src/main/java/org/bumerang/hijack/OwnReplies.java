// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Received answers to mail of the person's own (RFC 5322 section 3.6.4, In-Reply-To). The mail they answer was written by the
 * person, so that it shows whether the Sent folder keeps what the person writes.
 */
final class OwnReplies {

    /**
     * An answer to a mail of the person.
     *
     * @param time when the answer came
     * @param kept whether what it answers stands in the Sent folder
     */
    record Reply(Instant time, boolean kept) {}

    private OwnReplies() {}

    /** The answers among all messages, the first to each mail. */
    static List<Reply> in(List<MessageEvidence> messages, SentFolder sent, OwnSide own) {
        Set<String> seen = new HashSet<>();
        List<Reply> replies = new ArrayList<>();
        messages.stream()
                .filter(message -> isAnswerToMe(message, own))
                .filter(message -> message.outer().date().isPresent())
                .sorted(Comparator.comparing(message -> message.outer().date().orElseThrow()))
                .forEach(message -> {
                    String id = message.received().answers();
                    boolean kept = sent.holdsId(id);
                    if ((kept || isMadeByMe(id, message, sent)) && seen.add(id)) {
                        replies.add(new Reply(message.outer().date().orElseThrow(), kept));
                    }
                });
        return replies;
    }

    /** Who writes only to the person answers the person; in a talk of several it may be an answer to somebody else. */
    private static boolean isAnswerToMe(MessageEvidence message, OwnSide own) {
        List<String> addressed = message.received().addressed();
        return !message.received().answers().isEmpty()
                && !addressed.isEmpty()
                && addressed.stream().allMatch(own::isOwn)
                && !own.isOwn(message.outer().from().address());
    }

    // Or an answer of the writer to a mail of their own: those ids bear the writer's host
    private static boolean isMadeByMe(String id, MessageEvidence answer, SentFolder sent) {
        String host = MessageIdStyle.host(id);
        return sent.makesIdsOf(host)
                && !Domains.sameOrganisation(
                        host, MessageIdStyle.host(answer.outer().messageId()))
                && !Domains.sameOrganisation(host, answer.outer().from().domain());
    }
}
