// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.dsn.layout.Addresses;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Failure;
import org.bumerang.dsn.layout.Layouts;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Reading;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.MailAddress;
import org.bumerang.smtp.ReplyCode;

/** Makes the reports on single recipients out of fields or of text. */
final class RecipientReports {

    private final Layouts layouts;
    private final Notice notice;
    private final MessageKind told;
    private final ReturnedOriginal original;

    /**
     * @param told what the words of the notice say, for recipients without an Action field
     */
    RecipientReports(Layouts layouts, Notice notice, MessageKind told, ReturnedOriginal original) {
        this.layouts = layouts;
        this.notice = notice;
        this.told = told;
        this.original = original;
    }

    /** The recipients that a text names; where it names none, the only one the original was sent to. */
    List<RecipientReport> ofText(List<Failure> failures) {
        List<Failure> named = failures.isEmpty() ? List.of(unnamed()) : failures;
        return named.stream().map(this::ofFailure).toList();
    }

    private Failure unnamed() {
        List<String> to = addressees();
        return new Failure(to.size() == 1 ? to.getFirst() : "", List.of(), layouts.reasonIn(notice));
    }

    private List<String> addressees() {
        return original.headers().all("To").stream()
                .flatMap(value -> Addresses.in(value).stream())
                .distinct()
                .toList();
    }

    private RecipientReport ofFailure(Failure failure) {
        String words = failure.diagnostic();
        return new RecipientReport(
                failure.address(),
                failure.aliases(),
                told,
                actionOf(told),
                Codes.status(words),
                Codes.reply(words),
                words,
                Circumstances.command(words),
                Circumstances.remoteMta(words));
    }

    private static String actionOf(MessageKind kind) {
        return switch (kind) {
            case DELAY -> "delayed";
            case DELIVERED -> "delivered";
            case BOUNCE, AUTOREPLY, MDN, ARF, ORDINARY, UNREADABLE -> "failed";
        };
    }

    /** The recipients of a machine-readable part, one for each address; a later group of the same address adds nothing. */
    List<RecipientReport> ofFields(List<FieldGroup> groups) {
        Map<String, RecipientReport> reports = new LinkedHashMap<>();
        List<Failure> told =
                needsText(groups) ? layouts.read(notice).map(Reading::failures).orElse(List.of()) : List.of();
        for (FieldGroup group : groups) {
            RecipientReport report = ofGroup(group, told, groups.size() == 1);
            reports.merge(keyOf(report.recipient()), report, RecipientReports::moreTelling);
        }
        return List.copyOf(reports.values());
    }

    private static RecipientReport moreTelling(RecipientReport one, RecipientReport other) {
        return one.diagnostic().isEmpty() && !other.diagnostic().isEmpty() ? other : one;
    }

    private static boolean needsText(List<FieldGroup> groups) {
        return groups.stream()
                .anyMatch(group -> RecipientFields.addresses(group).isEmpty() || isPoor(diagnosticOf(group)));
    }

    private static String diagnosticOf(FieldGroup group) {
        String words = group.untyped("diagnostic-code");
        return words.isEmpty() ? group.untyped("x-supplementary-info") : words;
    }

    // nothing but codes: "550", "smtp; 554 5.0.0"
    private static boolean isPoor(String diagnostic) {
        return diagnostic.chars().filter(Character::isLetter).count() < 5;
    }

    private RecipientReport ofGroup(FieldGroup group, List<Failure> told, boolean alone) {
        List<String> addresses = RecipientFields.addresses(group);
        Optional<Failure> text = told.stream()
                .filter(failure ->
                        addresses.stream().anyMatch(address -> keyOf(address).equals(keyOf(failure.address()))))
                .findFirst()
                .or(() -> alone && told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty());
        String own = diagnosticOf(group);
        String words = isPoor(own)
                ? text.map(Failure::diagnostic).filter(said -> !said.isEmpty()).orElse(own)
                : own;
        Optional<EnhancedStatus> status = status(group, own, words);
        String action = RecipientFields.action(group);
        MessageKind kind = action.isEmpty() && status.isEmpty() ? this.told : RecipientFields.kind(action, status);
        String remote = group.untyped("remote-mta");
        return new RecipientReport(
                addresses.isEmpty() ? text.map(Failure::address).orElse("") : addresses.getFirst(),
                addresses.isEmpty() ? List.of() : addresses.subList(1, addresses.size()),
                kind,
                action.isEmpty() ? actionOf(kind) : action,
                status,
                reply(own, words),
                words,
                Circumstances.command(words),
                remote.isEmpty() ? Circumstances.remoteMta(words) : remote);
    }

    // the field, unless it says nothing beyond its class and the server's words do
    private static Optional<EnhancedStatus> status(FieldGroup group, String own, String words) {
        Optional<EnhancedStatus> field = Codes.status(group.value("status"));
        Optional<EnhancedStatus> said = Codes.status(own).or(() -> Codes.status(words));
        boolean vague = field.isEmpty() || (field.get().isGeneric() && said.isPresent());
        return vague ? said.or(() -> field) : field;
    }

    private static Optional<ReplyCode> reply(String own, String words) {
        return Codes.reply(own).or(() -> Codes.reply(words));
    }

    private static String keyOf(String address) {
        return MailAddress.parse(address).map(MailAddress::key).orElse(address);
    }
}
