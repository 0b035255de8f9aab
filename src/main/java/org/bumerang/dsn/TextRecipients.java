// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.layout.Addresses;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Failure;

/** Makes the reports on single recipients out of the text of a notice. */
final class TextRecipients {

    private final String reason;
    private final MessageKind told;
    private final ReturnedOriginal original;

    /**
     * @param reason what the text says of all recipients
     * @param told what its words say of the outcome
     */
    TextRecipients(String reason, MessageKind told, ReturnedOriginal original) {
        this.reason = reason;
        this.told = told;
        this.original = original;
    }

    /** The recipients that a text names; where it names none, the only one the original was sent to. */
    List<RecipientReport> of(List<Failure> failures) {
        List<Failure> named = failures.isEmpty() ? List.of(unnamed()) : failures;
        boolean alone = named.size() == 1;
        return named.stream().map(failure -> of(failure, alone)).toList();
    }

    private Failure unnamed() {
        List<String> to = addressees();
        return new Failure(to.size() == 1 ? to.getFirst() : "", List.of(), reason);
    }

    private List<String> addressees() {
        return original.headers().all("To").stream()
                .flatMap(value -> Addresses.in(value).stream())
                .distinct()
                .toList();
    }

    private RecipientReport of(Failure failure, boolean alone) {
        String words = failure.diagnostic();
        return new RecipientReport(
                failure.address(),
                failure.aliases(),
                told,
                RecipientFields.actionOf(told),
                new ServerReply(
                        Codes.status(words).or(() -> alone ? Codes.status(reason) : Optional.empty()),
                        Codes.reply(words),
                        words),
                new Attempt(Circumstances.command(words), Circumstances.remoteMta(words)));
    }
}
