// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.layout.Addresses;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Failure;

/** Makes the reports on single recipients out of the text of a notice. */
final class TextRecipients {

    private final CommonWords common;
    private final ReturnedOriginal original;

    TextRecipients(CommonWords common, ReturnedOriginal original) {
        this.common = common;
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
        return new Failure(to.size() == 1 ? to.getFirst() : "", List.of(), common.reason());
    }

    private List<String> addressees() {
        return original.headers().all("To").stream()
                .flatMap(value -> Addresses.in(value).stream())
                .distinct()
                .toList();
    }

    private RecipientReport of(Failure failure, boolean alone) {
        String words = ReplyLines.joined(failure.diagnostic());
        return new RecipientReport(
                failure.address(),
                failure.aliases(),
                common.outcome(),
                RecipientFields.actionOf(common.outcome()),
                new ServerReply(
                        Codes.status(words).or(() -> alone ? Codes.status(common.reason()) : Optional.empty()),
                        Codes.reply(words),
                        words),
                common.completed(Circumstances.attempt(words), List.of(failure.address()), common.outcome()));
    }
}
