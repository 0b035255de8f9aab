// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;
import org.bumerang.smtp.MailDate;

/**
 * The person's Sent folder, as far as it is compared: ids, recipients with subject and day, and how the mails were made. A
 * folder that was given but is empty is not the same as none: it proves nothing, because thieves empty it.
 */
public final class SentFolder {

    private static final long DAY = 86_400;
    private static final long QUARTER_HOUR = 900;
    private static final int HOPS = 6;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> idHosts = new HashMap<>();
    private final Set<String> byRecipient = new HashSet<>();
    private final Set<String> bySubject = new HashSet<>();
    private final Map<String, Integer> recipients = new HashMap<>();
    private final Set<String> mailboxes = new HashSet<>();
    private final Map<String, Integer> senders = new HashMap<>();
    private final Map<String, Integer> handedInAt = new HashMap<>();
    private final List<OwnCopy> copies = new ArrayList<>();

    private int received;

    private SentFolder() {}

    private SentFolder(SentFolder other) {
        ids.addAll(other.ids);
        idHosts.putAll(other.idHosts);
        byRecipient.addAll(other.byRecipient);
        bySubject.addAll(other.bySubject);
        recipients.putAll(other.recipients);
        mailboxes.addAll(other.mailboxes);
        senders.putAll(other.senders);
        handedInAt.putAll(other.handedInAt);
        copies.addAll(other.copies);
        received = other.received;
    }

    /** Collects the mails of one or several folders. */
    public static Builder builder() {
        return new Builder(new StyleReader(Phrases.load()));
    }

    /** Takes in mail by mail; each may be dropped afterwards. */
    public static final class Builder {

        private final StyleReader styles;
        private final SentFolder folder = new SentFolder();

        private Builder(StyleReader styles) {
            this.styles = styles;
        }

        /** Takes in one mail of the folder; a copy of one that is there already is not counted again. */
        public Builder add(Message message) {
            folder.take(message.headers(), styles.read(message.headers(), ""));
            return this;
        }

        /** What was taken in until now; later mails do not change it. */
        public SentFolder build() {
            return new SentFolder(folder);
        }
    }

    private void take(Headers headers, MessageEvidence.Style style) {
        String id = headers.first("Message-ID").map(String::strip).orElse("");
        boolean fresh = id.isEmpty() || ids.add(id);
        if (fresh) {
            count(headers, id, style);
        }
        long time = EvidenceReader.date(headers).map(Instant::getEpochSecond).orElse(0L);
        String subject = plain(Fields.first(headers, "Subject"));
        bySubject.add(subject + "|" + time / QUARTER_HOUR);
        for (String recipient : Fields.addresses(headers, "To", "Cc", "Bcc")) {
            recipients.merge(recipient, fresh ? 1 : 0, Integer::sum);
            mailboxes.add(LearnedAddresses.bare(recipient));
            byRecipient.add(recipient + "|" + subject + "|" + time / DAY);
        }
    }

    private void count(Headers headers, String id, MessageEvidence.Style style) {
        String sender = Fields.sender(headers).address();
        if (isReceived(headers, sender)) {
            received++;
        } else if (!sender.isEmpty()) {
            senders.merge(sender, 1, Integer::sum);
        }
        Optional<ReceivedLine> login = login(headers);
        login.ifPresent(line -> handedInAt.merge(line.by(), 1, Integer::sum));
        idHosts.merge(MessageIdStyle.host(id), 1, Integer::sum);
        copies.add(new OwnCopy(
                EvidenceReader.date(headers),
                headers.first("Date").flatMap(MailDate::parse),
                style,
                MessageIdStyle.of(id, Domains.ofAddress(sender)),
                login.flatMap(line -> line.from().address())
                        .filter(address -> !address.isInternal())
                        .map(IpAddress::network)));
    }

    // Copies that a provider keeps, such as those of web mail, begin with the line of the login
    private static Optional<ReceivedLine> login(Headers headers) {
        List<ReceivedLine> lines = Fields.hops(headers, HOPS);
        boolean delivered = headers.has("Delivered-To") || headers.has("Return-Path") || headers.has("Envelope-To");
        return lines.isEmpty() || delivered
                ? Optional.empty()
                : Optional.of(lines.getLast()).filter(ReceivedLine::saysLogin);
    }

    // Some people file the answers they got with what they wrote
    private static boolean isReceived(Headers headers, String sender) {
        boolean delivered = headers.has("Delivered-To") || headers.has("Return-Path") || headers.has("Envelope-To");
        return delivered
                && !Fields.addresses(headers, "Delivered-To", "Envelope-To").contains(sender);
    }

    /** A subject as it is compared. */
    static String plain(String subject) {
        return String.join(" ", subject.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    boolean isEmpty() {
        return copies.isEmpty();
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
        return mailboxes.contains(LearnedAddresses.bare(recipient));
    }

    /** Whether most of it came in from others: somebody took another folder for the Sent folder. */
    boolean isReceivedMail() {
        return received * 2 > copies.size();
    }

    boolean holdsId(String id) {
        return ids.contains(id);
    }

    /** Whether the person's own mails carry the name of this host in their ids. */
    boolean makesIdsOf(String host) {
        return idHosts.getOrDefault(host, 0) > 1;
    }

    /** Every mail, in no order. */
    List<OwnCopy> copies() {
        return List.copyOf(copies);
    }

    /** The servers at which mails were handed in with a login, where copies tell it, with their number. */
    Map<String, Integer> handedInAt() {
        return Map.copyOf(handedInAt);
    }

    /** Whether the folder shows that the person writes in Latin letters only; false where nothing is known. */
    boolean writesLatinOnly() {
        return !copies.isEmpty()
                && copies.stream()
                        .noneMatch(copy -> copy.style().foreignScript()
                                && copy.style().spamTopics().isEmpty());
    }
}
