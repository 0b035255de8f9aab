// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;

/**
 * The person's Sent folder, as far as it is compared: ids, recipients with subject and day, and the style of the mails. A
 * folder that was given but is empty is not the same as none: it proves nothing, because thieves empty it.
 */
public final class SentFolder {

    private static final long DAY = 86_400;
    private static final long QUARTER_HOUR = 900;

    private final Set<String> ids = new HashSet<>();
    private final Set<String> byRecipient = new HashSet<>();
    private final Set<String> bySubject = new HashSet<>();
    private final Map<String, Integer> recipients = new HashMap<>();
    private final Set<String> mailboxes = new HashSet<>();
    private final Map<String, Integer> senders = new HashMap<>();
    private final List<Entry> entries;

    private record Entry(long time, String program, MessageEvidence.Style style) {}

    private SentFolder(List<Entry> entries) {
        this.entries = entries;
    }

    /** Collects the mails of one or several folders. */
    public static Builder builder() {
        return new Builder(new StyleReader(Phrases.load()));
    }

    /** Takes in mail by mail; each may be dropped afterwards. */
    public static final class Builder {

        private final StyleReader styles;
        private final SentFolder folder = new SentFolder(new ArrayList<>());

        private Builder(StyleReader styles) {
            this.styles = styles;
        }

        /** Takes in one mail of the folder. */
        public Builder add(Message message) {
            folder.take(message.headers(), styles.read(message.headers(), ""));
            return this;
        }

        public SentFolder build() {
            folder.entries.sort(Comparator.comparingLong(Entry::time));
            return folder;
        }
    }

    private void take(Headers headers, MessageEvidence.Style style) {
        headers.first("Message-ID").map(String::strip).ifPresent(ids::add);
        String sender = Fields.sender(headers).address();
        if (!sender.isEmpty()) {
            senders.merge(sender, 1, Integer::sum);
        }
        long time = EvidenceReader.date(headers).map(Instant::getEpochSecond).orElse(0L);
        entries.add(new Entry(time, style.program(), style));
        String subject = plain(Fields.first(headers, "Subject"));
        bySubject.add(subject + "|" + time / QUARTER_HOUR);
        for (String recipient : Fields.addresses(headers, "To", "Cc", "Bcc")) {
            recipients.merge(recipient, 1, Integer::sum);
            mailboxes.add(OwnSide.bare(recipient));
            byRecipient.add(recipient + "|" + subject + "|" + time / DAY);
        }
    }

    /** A subject as it is compared. */
    static String plain(String subject) {
        return String.join(" ", subject.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The addresses in the From fields with their number. */
    Map<String, Integer> senders() {
        return Map.copyOf(senders);
    }

    /** Whether an original stands here: by its id, by recipient and subject within a day, or by subject and minute. */
    boolean holds(MessageEvidence.Original original, List<String> failed) {
        MessageEvidence.Head head = original.head();
        if (head.ids().stream().anyMatch(ids::contains)) {
            return true;
        }
        Optional<Instant> date = head.date();
        String subject = plain(head.subject());
        if (date.isEmpty() || subject.isEmpty()) {
            return false;
        }
        long time = date.get().getEpochSecond();
        for (long slot = time / QUARTER_HOUR - 1; slot <= time / QUARTER_HOUR + 1; slot++) {
            if (bySubject.contains(subject + "|" + slot)) {
                return true;
            }
        }
        List<String> all = new ArrayList<>(head.to());
        all.addAll(failed);
        return all.stream().anyMatch(recipient -> near(recipient, subject, time / DAY));
    }

    private boolean near(String recipient, String subject, long day) {
        for (long at = day - 1; at <= day + 1; at++) {
            if (byRecipient.contains(recipient + "|" + subject + "|" + at)) {
                return true;
            }
        }
        return false;
    }

    /** The addresses that were written to, in lower case, each with the number of mails. */
    public Map<String, Integer> recipients() {
        return Map.copyOf(recipients);
    }

    /** Whether the person wrote to this mailbox, in whatever spelling. */
    boolean knows(String recipient) {
        return mailboxes.contains(OwnSide.bare(recipient));
    }

    /**
     * Whether the folder would show a mail of that day: it has mails before, and its last one is not much older than the
     * person's usual pauses.
     */
    boolean covers(Instant day, SignalBook book) {
        if (entries.size() < book.limit(LimitId.COVERAGE_MAILS)) {
            return false;
        }
        long first = entries.getFirst().time();
        long last = entries.getLast().time();
        long pause = (last - first) / (entries.size() - 1);
        long time = day.getEpochSecond();
        long silence = Math.max(book.limit(LimitId.COVERAGE_DAYS) * DAY, book.limit(LimitId.COVERAGE_PAUSES) * pause);
        return time >= first && time <= last + silence;
    }

    /** The programs of the mails outside a stretch of time; none where too few mails are there to say. */
    Set<String> programs(long from, long until, int least) {
        List<String> known = entries.stream()
                .filter(entry -> entry.time() < from - DAY || entry.time() > until + DAY)
                .map(Entry::program)
                .filter(name -> !name.isEmpty())
                .toList();
        return known.size() < least ? Set.of() : Set.copyOf(known);
    }

    /** Whether the folder shows that the person writes in Latin letters only; false where nothing is known. */
    boolean writesLatinOnly() {
        return !entries.isEmpty()
                && entries.stream()
                        .noneMatch(entry -> entry.style().foreignScript()
                                && entry.style().spamTopics().isEmpty());
    }
}
