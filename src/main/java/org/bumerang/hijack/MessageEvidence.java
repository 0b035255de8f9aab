// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.dsn.MessageKind;
import org.bumerang.mail.FolderRole;

/**
 * What one message tells about hijack, forgery or fraud: a small extract, so that the message itself need not be kept
 * until all of them are assessed together. Made by {@link EvidenceReader}.
 */
public final class MessageEvidence {

    private final MessageKey key;
    private final Outer outer;
    private final List<Failure> failures;
    private final String reportingMta;
    private final Guise guise;
    private final Original original;
    private final Received received;

    MessageEvidence(
            MessageKey key, Outer outer, List<Failure> failures, String reportingMta, Guise guise, Original original) {
        this(key, outer, failures, reportingMta, guise, original, Received.NONE);
    }

    MessageEvidence(
            MessageKey key,
            Outer outer,
            List<Failure> failures,
            String reportingMta,
            Guise guise,
            Original original,
            Received received) {
        this.key = key;
        this.outer = outer;
        this.failures = List.copyOf(failures);
        this.reportingMta = reportingMta;
        this.guise = guise;
        this.original = original;
        this.received = received;
    }

    /** Names the message that this was read from. */
    public MessageKey key() {
        return key;
    }

    Outer outer() {
        return outer;
    }

    List<Failure> failures() {
        return failures;
    }

    String reportingMta() {
        return reportingMta;
    }

    Guise guise() {
        return guise;
    }

    Original original() {
        return original;
    }

    Received received() {
        return received;
    }

    /** A mail to oneself as if it had come back. */
    MessageEvidence returned() {
        return new MessageEvidence(key, outer, failures, reportingMta, guise, received.self(), received);
    }

    /**
     * How the mail stands in the mailbox.
     *
     * @param folder what the folder is for
     * @param answers the Message-ID that it answers, or empty
     * @param addressed whom it was written to
     * @param self the mail itself, where it bears the same sender and recipient
     */
    record Received(FolderRole folder, String answers, List<String> addressed, Original self) {
        static final Received NONE = new Received(FolderRole.OTHER, "", List.of(), Original.NONE);
    }

    /**
     * The mail that lies in the mailbox.
     *
     * @param deliveredTo the addresses it was delivered to, from the fields the own server writes
     * @param returnPath {@code <>} for the null return path, empty where the field is missing
     * @param authentication what the own server noted about SPF, DKIM and DMARC, in lower case
     */
    record Outer(
            MessageKind kind,
            Optional<Instant> date,
            String messageId,
            Sender from,
            List<String> to,
            List<String> deliveredTo,
            String returnPath,
            Path path,
            String authentication) {

        List<ReceivedLine> hops() {
            return path.hops();
        }

        boolean hasNullReturnPath() {
            return returnPath.equals("<>");
        }
    }

    /**
     * The way a mail took to where it lies.
     *
     * @param hops the Received lines, newest first
     * @param stops where it had been delivered before it went on
     */
    record Path(List<ReceivedLine> hops, List<Stop> stops) {}

    /** A field between the lines that names who got the mail, with the number of lines above it. */
    record Stop(int lines, String address) {}

    /** A From field: the name shown and the address in lower case. */
    record Sender(String name, String address) {
        static final Sender NOBODY = new Sender("", "");

        String domain() {
            return Domains.ofAddress(address);
        }
    }

    /**
     * One failed recipient.
     *
     * @param recipients the address and its aliases in lower case
     * @param quote the server's words, shortened
     */
    record Failure(List<String> recipients, BounceReason reason, Cause cause, String remoteMta, String quote) {}

    /**
     * What a counterfeit would show.
     *
     * @param claimsReport whether it presents itself as coming from a mail system
     * @param found traits of the text with the words they rest on
     * @param leads where its text leads
     * @param machinePart whether a machine-readable part, an original or a server's words are inside
     */
    record Guise(boolean claimsReport, List<Found> found, List<Lead> leads, boolean machinePart, boolean automatic) {

        static final Guise NONE = new Guise(false, List.of(), List.of(), true, true);

        Guise {
            found = List.copyOf(found);
            leads = List.copyOf(leads);
        }

        Optional<Found> find(SignalId id) {
            return found.stream().filter(trait -> trait.id() == id).findFirst();
        }
    }

    /**
     * A link to a host.
     *
     * @param button the words to click on; empty where the address itself stands in the text
     * @param personal whether it has the reader's address in it
     */
    record Lead(String host, String button, boolean personal) {}

    /** A trait with the words it rests on. */
    record Found(SignalId id, String quote) {}

    /** The returned original, as far as it came back. */
    record Original(boolean present, Head head, Style style, List<ReceivedLine> hops, Trace trace) {
        static final Original NONE = new Original(false, Head.NONE, Style.NONE, List.of(), Trace.NONE);
    }

    /**
     * The fields that people see.
     *
     * @param ids its Message-ID, and one that the provider replaced
     */
    record Head(
            List<String> ids, String subject, Sender from, List<String> to, String returnPath, Optional<Instant> date) {
        static final Head NONE = new Head(List.of(), "", Sender.NOBODY, List.of(), "", Optional.empty());
    }

    /**
     * How a mail was made.
     *
     * @param program the name in X-Mailer or User-Agent without its version
     * @param zone the offset of its Date field
     * @param spamTopics the words in it that spam is known for
     * @param foreignScript whether the subject is written in letters other than Latin
     */
    record Style(String program, String zone, List<String> spamTopics, boolean foreignScript, boolean namesRecipient) {
        static final Style NONE = new Style("", "", List.of(), false, false);
    }

    /**
     * What servers wrote into it.
     *
     * @param logins accounts that logged in
     * @param customer the domain of the paying customer at a provider that serves many (X-OriginatorOrg), or that of a web
     *     package which does not own the address in From (cPanel)
     * @param script the line that names a script on a web server
     * @param client the address of the client, from a field that the web mail writes
     * @param signatures domains of its DKIM signatures
     * @param authentication what receiving servers noted about SPF, DKIM and DMARC, in lower case
     * @param deliveredTo addresses it had already been delivered to
     * @param accountId the provider's own mark of the account, with the name of its field
     */
    record Trace(
            Set<Mark> marks,
            List<String> logins,
            String customer,
            String script,
            Optional<IpAddress> client,
            List<String> signatures,
            String authentication,
            List<String> deliveredTo,
            String accountId) {
        static final Trace NONE =
                new Trace(Set.of(), List.of(), "", "", Optional.empty(), List.of(), "", List.of(), "");
    }

    /** What kind of mail the original was. */
    enum Mark {
        AUTO_REPLY,
        AUTO_GENERATED,
        RECEIPT,
        IN_REPLY,
        CALENDAR,
        LIST,
        /** Sent to many at once, and says how to leave the list (RFC 2369, RFC 8058). */
        BULK,
        FORWARDED,
        DANGEROUS_FILE
    }
}
