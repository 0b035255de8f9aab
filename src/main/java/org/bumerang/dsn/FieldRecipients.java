// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Failure;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.MailAddress;
import org.bumerang.smtp.ReplyCode;

/**
 * Makes the reports on single recipients out of the fields of a machine-readable part, helped by what the text for people
 * says of the same recipients.
 */
final class FieldRecipients {

    private static final int LETTERS_THAT_TELL = 5;
    private static final int LONGEST_WORDS = 4_000;

    // "<joe@example.org>"
    private static final Pattern BRACKETED = Pattern.compile("<[^<>]{0,320}>");

    private final List<Failure> told;
    private final Map<String, Failure> toldByAddress = new HashMap<>();
    private final CommonWords common;

    /**
     * @param told what the text says of recipients
     * @param common what it says of all of them; its outcome counts for recipients without an Action field
     */
    FieldRecipients(List<Failure> told, CommonWords common) {
        this.told = told;
        this.common = common;
        told.forEach(failure -> toldByAddress.putIfAbsent(keyOf(failure.address()), failure));
    }

    /** One report for each address; a later group of the same address counts only where the first says nothing. */
    List<RecipientReport> of(List<FieldGroup> groups) {
        Map<String, RecipientReport> reports = new LinkedHashMap<>();
        for (FieldGroup group : groups) {
            RecipientReport report = of(group, groups.size() == 1);
            reports.merge(keyOf(report.recipient()), report, FieldRecipients::moreTelling);
        }
        return List.copyOf(reports.values());
    }

    private static RecipientReport moreTelling(RecipientReport one, RecipientReport other) {
        return one.diagnostic().isEmpty() && !other.diagnostic().isEmpty() ? other : one;
    }

    private RecipientReport of(FieldGroup group, boolean alone) {
        List<String> addresses = RecipientFields.addresses(group);
        Optional<Failure> text = toldOf(addresses, alone);
        String own = ownWords(group);
        String inText =
                text.map(Failure::diagnostic).filter(said -> !said.isEmpty()).orElse(alone ? common.reason() : "");
        String words = isPoor(own) && !inText.isEmpty() ? ReplyLines.joined(inText) : own;
        Optional<EnhancedStatus> declared = Codes.status(group.value("status"));
        Optional<EnhancedStatus> status = status(declared, own, words);
        String action = RecipientFields.action(group);
        MessageKind outcome =
                action.isEmpty() && status.isEmpty() ? common.outcome() : RecipientFields.kind(action, status);
        return new RecipientReport(
                shown(addresses, text),
                aliases(addresses, text),
                outcome,
                action.isEmpty() ? RecipientFields.actionOf(outcome) : action,
                new ServerReply(
                        status, declared.filter(code -> !status.equals(Optional.of(code))), reply(own, words), words),
                common.completed(attempt(group, words, inText), addresses, outcome));
    }

    private static Attempt attempt(FieldGroup group, String words, String inText) {
        Attempt fields = new Attempt(
                "", group.host("remote-mta"), group.value("last-attempt-date"), group.value("will-retry-until"));
        return fields.or(Circumstances.attempt(words)).or(new Attempt(Circumstances.command(inText), ""));
    }

    private static List<String> aliases(List<String> addresses, Optional<Failure> text) {
        return Stream.concat(addresses.stream().skip(1), text.stream().flatMap(failure -> failure.aliases().stream()))
                .filter(address -> !keyOf(address).equals(keyOf(addresses.isEmpty() ? "" : addresses.getFirst())))
                .distinct()
                .toList();
    }

    private Optional<Failure> toldOf(List<String> addresses, boolean alone) {
        return addresses.stream()
                .flatMap(address -> Optional.ofNullable(toldByAddress.get(keyOf(address))).stream())
                .findFirst()
                .or(() -> alone && told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty());
    }

    // a field may hold a path or a name; then the text may know the address
    private static String shown(List<String> addresses, Optional<Failure> text) {
        String field = addresses.isEmpty() ? "" : addresses.getFirst();
        return field.indexOf('@') >= 0
                ? field
                : text.map(Failure::address)
                        .filter(address -> !address.isEmpty())
                        .orElse(field);
    }

    private static String ownWords(FieldGroup group) {
        String words = group.untyped("diagnostic-code");
        String said = words.isEmpty() ? group.untyped("x-supplementary-info") : words;
        return ReplyLines.joined(said.length() > LONGEST_WORDS ? said.substring(0, LONGEST_WORDS) : said);
    }

    // nothing but codes or the address once more: "550", "smtp; 554 5.0.0", "<joe@example.org>"
    private static boolean isPoor(String words) {
        return BRACKETED
                        .matcher(words)
                        .replaceAll("")
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                < LETTERS_THAT_TELL;
    }

    // the field, unless it is vaguer than what the server said
    private static Optional<EnhancedStatus> status(Optional<EnhancedStatus> field, String own, String words) {
        Optional<EnhancedStatus> said = Codes.status(own).or(() -> Codes.status(words));
        return said.filter(code -> field.isEmpty() || isVaguer(field.get(), code))
                .or(() -> field);
    }

    private static boolean isVaguer(EnhancedStatus one, EnhancedStatus other) {
        return (one.isGeneric() && !other.isGeneric()) || (one.detail() == 0 && other.detail() != 0);
    }

    private static Optional<ReplyCode> reply(String own, String words) {
        return Codes.reply(own).or(() -> Codes.reply(words));
    }

    private static String keyOf(String address) {
        return MailAddress.parse(address).map(MailAddress::key).orElse(address);
    }
}
