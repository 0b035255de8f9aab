// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.util.Map;
import java.util.Optional;

/** The enhanced status code of a recipient in a report, as far as the file holds or documents one. */
final class RecipientStatus {

    /**
     * Diagnostic codes that stand for one status: [MS-OXCMAIL] 2.2.3.7.1.3 read backwards, without the codes that several
     * statuses share.
     */
    private static final Map<Integer, String> BY_DIAGNOSTIC = Map.ofEntries(
            Map.entry(0, "5.1.0"),
            Map.entry(1, "5.1.4"),
            Map.entry(5, "5.4.7"),
            Map.entry(11, "5.5.4"),
            Map.entry(16, "5.5.3"),
            Map.entry(26, "5.7.3"),
            Map.entry(28, "5.7.2"),
            Map.entry(29, "5.7.1"),
            Map.entry(32, "5.1.3"),
            Map.entry(35, "5.1.1"),
            Map.entry(40, "5.1.6"),
            Map.entry(48, "5.1.2"));

    private RecipientStatus() {}

    /** The code of the supplement, else the number kept of it, else for a failure what the diagnostic code stands for. */
    static Optional<String> of(Storage recipient, Supplement supplement, ReportClass report) {
        if (!supplement.status().isEmpty()) {
            return Optional.of(supplement.status());
        }
        Optional<Integer> number = recipient.number(Tag.STATUS_CODE);
        if (number.isPresent()) {
            boolean answer = recipient.text(Tag.SUPPLEMENTARY).isEmpty() && isAnswer(number.get());
            return answer ? Optional.empty() : dotted(number.get());
        }
        return report == ReportClass.FAILED
                ? recipient.number(Tag.DIAGNOSTIC_CODE).map(BY_DIAGNOSTIC::get)
                : Optional.empty();
    }

    /** "511" is 5.1.1; what was above 9 there is kept as 0 ([MS-OXCMAIL] 2.2.3.7.1.3). */
    private static Optional<String> dotted(int number) {
        int kind = number / 100;
        boolean known = kind == 2 || kind == 4 || kind == 5;
        return known ? Optional.of(kind + "." + number / 10 % 10 + "." + number % 10) : Optional.empty();
    }

    /** Some groupware keeps the answer of the server there, which Exchange never does without a supplement. */
    private static boolean isAnswer(int number) {
        return number == 421 || (number >= 450 && number <= 452) || (number >= 550 && number <= 554);
    }
}
