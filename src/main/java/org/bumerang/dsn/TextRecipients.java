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
    private final String around;

    /** Takes the text of the notice too, where server and command may stand apart from the words about a recipient. */
    TextRecipients(CommonWords common, ReturnedOriginal original, String around) {
        this.common = common;
        this.original = original;
        this.around = around;
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

    // what the words do not say, the dialogue around them does; for a single recipient the whole reason may
    private Attempt attempt(Failure failure, String words, boolean alone) {
        Attempt own = Circumstances.attempt(words).or(Circumstances.attempt(failure.setting()));
        Attempt told = common.completed(own, List.of(failure.address()), common.outcome());
        return alone ? told.or(Circumstances.attempt(around)) : told;
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
                attempt(failure, words, alone));
    }
}
