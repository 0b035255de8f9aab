// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.MessageKey;
import org.bumerang.mail.MailInput;

/**
 * What earlier checks found, kept in the user's folder. A mailbox is recognised by its own addresses where they are known,
 * else by its file, else by the reports in it. Not to be used by several threads at once.
 */
public final class CheckHistory {

    private final HistoryFile file;

    /** @param folder where the program keeps its settings */
    public CheckHistory(Path folder) {
        file = new HistoryFile(folder);
    }

    /**
     * What is kept at the moment.
     *
     * @param mailboxes how many
     * @param last when one of them was checked last
     */
    public record Kept(int mailboxes, Optional<Instant> last) {}

    public Kept kept() throws IOException {
        List<Mailbox> all = file.read();
        return new Kept(
                all.size(),
                all.stream().flatMap(mailbox -> mailbox.checks().stream()).max(Comparator.naturalOrder()));
    }

    /**
     * Compares a check with the last one of the same mailbox and remembers it.
     *
     * @param inputs what of the check is the mailbox; reports of other inputs do not count
     */
    public Recollection remember(Analysis analysis, Collection<MailInput> inputs, Instant time) throws IOException {
        Instant now = time.truncatedTo(ChronoUnit.SECONDS);
        Seal seal = file.seal();
        Sight sight = Sight.of(analysis, inputs, seal);
        List<Mailbox> all = file.read();
        Optional<Mailbox> known = mailboxOf(sight, all);
        Mailbox mailbox = known.orElseGet(() -> Mailbox.of(sight));
        write(mailbox.after(sight, now), known, all, seal);
        return new Recollection(
                mailbox.lastCheck(now).map(last -> new Comparer(mailbox, sight, last, now).compare()),
                answers(mailbox, sight));
    }

    /** Keeps what the person says about the reports of a remembered check, instead of what was said before. */
    public void keepAnswers(Analysis analysis, Collection<MailInput> inputs, Map<MessageKey, Answer> answers)
            throws IOException {
        Seal seal = file.seal();
        Sight sight = Sight.of(analysis, inputs, seal);
        List<Mailbox> all = file.read();
        Optional<Mailbox> known = mailboxOf(sight, all);
        if (known.isPresent()) {
            Map<String, Answer> byHash = new HashMap<>();
            sight.reports()
                    .forEach((hash, report) -> Optional.ofNullable(answers.get(report.key()))
                            .ifPresent(answer -> byHash.put(hash, answer)));
            write(known.get().answered(sight, byHash), known, all, seal);
        }
    }

    /** Deletes everything, the key included. */
    public void forget() throws IOException {
        file.delete();
    }

    private static Optional<Mailbox> mailboxOf(Sight sight, List<Mailbox> all) {
        return all.stream().filter(mailbox -> mailbox.isThatOf(sight)).findFirst();
    }

    private void write(Mailbox mailbox, Optional<Mailbox> before, List<Mailbox> all, Seal seal) throws IOException {
        List<Mailbox> others = new ArrayList<>(all);
        before.ifPresent(others::remove);
        file.write(Stream.concat(Stream.of(mailbox), others.stream()).toList(), seal);
    }

    private static Map<MessageKey, Answer> answers(Mailbox mailbox, Sight sight) {
        Map<MessageKey, Answer> answers = new HashMap<>();
        sight.reports()
                .forEach((hash, report) -> Optional.ofNullable(mailbox.reports().get(hash))
                        .flatMap(Mailbox.Mark::answer)
                        .ifPresent(answer -> answers.put(report.key(), answer)));
        return answers;
    }
}
