// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * What is said of a finding beside its cause: which block list it was, and where the report contradicts itself. A
 * contradiction is told, not hidden, because a reader may know better which side is right.
 */
final class Remarks {

    /** Refusals whose end is up to the operator of the sending server. */
    private static final Set<Cause> OF_A_LIST =
            EnumSet.of(Cause.BLOCKED_LISTED, Cause.BLOCKED_LISTED_NETWORK, Cause.BLOCKED_REPUTATION);

    /** Giving up on these is what a temporary code leads to; there is no contradiction in it. */
    private static final Set<BounceReason> GIVEN_UP =
            EnumSet.of(BounceReason.EXPIRED, BounceReason.NETWORK_ERROR, BounceReason.RATE_LIMITED);

    private static final int SHOWN = 60;

    private final NamedLists lists = new NamedLists();
    private final Messages messages;
    private final CodeWords codes;

    Remarks(Messages messages, CodeWords codes) {
        this.messages = messages;
        this.codes = codes;
    }

    List<String> of(Finding finding) {
        Classification found = finding.classification();
        RecipientReport report = finding.report();
        return Stream.of(list(found), contradiction(found, report), otherCode(report), finality(found, report))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** What can be said without a report, of a pasted error. */
    List<String> of(Classification found) {
        return of(new Finding(RecipientReport.ofWhole(MessageKind.BOUNCE), found));
    }

    private Optional<String> list(Classification found) {
        String words = found.evidence().text();
        if (found.cause() == Cause.SPAM_CONTENT_LINK) {
            return lists.in(words).map(list -> messages.text("remark.list.link", list.name(), list.page()));
        }
        return OF_A_LIST.contains(found.cause())
                ? lists.in(words).map(list -> messages.text("remark.list", list.name(), list.page()))
                : Optional.empty();
    }

    private Optional<String> contradiction(Classification found, RecipientReport report) {
        Evidence other = found.contradiction();
        return switch (other.field()) {
            case STATUS ->
                EnhancedStatus.parse(other.text())
                        .filter(status -> !isGivenUp(status))
                        .map(status -> code(status.toString(), codes.meaning(status)));
            case REPLY -> report.reply().map(reply -> code(reply.toString(), codes.meaning(reply)));
            case DIAGNOSTIC, TEXT -> Optional.of(messages.text("remark.words", MailPhrase.shown(other.text(), SHOWN)));
            case COMMAND, KIND, NONE -> Optional.empty();
        };
    }

    /** x.4.7 says only that the time was up, whatever the reason. */
    private static boolean isGivenUp(EnhancedStatus status) {
        return status.subject() == 4 && status.detail() == 7;
    }

    private String code(String code, String meaning) {
        return messages.text("remark.code", code, meaning);
    }

    /** The code that a better one overruled; one that says nothing near contradicts nothing. */
    private Optional<String> otherCode(RecipientReport report) {
        return report.answer()
                .overruled()
                .filter(status -> status.subject() != 0 && status.detail() != 0)
                .map(status -> messages.text("remark.other-code", status.toString(), codes.meaning(status)));
    }

    /** Whether the refusal is final is told three times: by the reply, the enhanced code and what was done then. */
    private Optional<String> finality(Classification found, RecipientReport report) {
        if (report.status().isEmpty() || GIVEN_UP.contains(found.reason())) {
            return Optional.empty();
        }
        EnhancedStatus status = report.status().get();
        Optional<ReplyCode> other = report.reply()
                .filter(reply ->
                        (status.isPermanent() && reply.isTemporary()) || (status.isTemporary() && reply.isPermanent()));
        if (other.isPresent()) {
            return Optional.of(
                    messages.text("remark.codes-disagree", other.get().toString(), status.toString()));
        }
        return switch (report.kind()) {
            case BOUNCE ->
                status.isTemporary()
                        ? Optional.of(messages.text("remark.given-up", status.toString()))
                        : Optional.empty();
            case DELAY ->
                status.isPermanent()
                        ? Optional.of(messages.text("remark.still-trying", status.toString()))
                        : Optional.empty();
            case DELIVERED, AUTOREPLY, MDN, ARF, ORDINARY, UNREADABLE -> Optional.empty();
        };
    }
}
