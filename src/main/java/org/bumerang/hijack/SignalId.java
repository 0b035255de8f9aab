// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/**
 * Every signal, by family. Weight, cap and ground of each stand in {@code signals.json} under {@link #id()}.
 */
public enum SignalId {
    /** The own provider stopped the account. */
    PROVIDER_STOPPED_ACCOUNT(Family.HIJACK),
    /** The own provider stopped the account of somebody else under the own domain. */
    COLLEAGUE_STOPPED(Family.HIJACK),
    /** The provider stopped the whole own organisation, because of one of its accounts. */
    ORGANISATION_STOPPED(Family.HIJACK),
    /** The own account passed a sending limit. */
    SENDING_LIMIT(Family.HIJACK),
    /** The own provider's filter of outgoing mail took the original for spam. */
    OUTGOING_CALLED_SPAM(Family.HIJACK),
    /** The original was submitted with a login at the own provider and is not the person's. */
    OWN_ROUTE_NOT_MINE(Family.HIJACK),
    /** The account or trace id equals that of the person's own mails. */
    SAME_ACCOUNT_ID(Family.HIJACK),
    /** A forwarding rule to an address that is not known was stopped. */
    UNKNOWN_FORWARDING(Family.HIJACK),
    /** The recipients are the person's contacts, but these mails are not in the Sent folder. */
    OWN_CONTACTS(Family.HIJACK),
    /** A copy of the spam lies in the Sent folder. */
    SPAM_IN_SENT(Family.HIJACK),
    /** Signed with the own domain's key at the provider. */
    OWN_SIGNATURE(Family.HIJACK),
    /** Many client networks within a day. */
    MANY_CLIENT_NETWORKS(Family.HIJACK),
    /** Another program than the person's own mails use. */
    OTHER_PROGRAM(Family.HIJACK),
    /** The Message-IDs have another form than those of the person's own mails. */
    OTHER_MESSAGE_ID(Family.HIJACK),
    /** Written at hours at which the person hardly ever writes. */
    UNUSUAL_HOURS(Family.HIJACK),
    /** Written by a clock of another part of the world than the person's. */
    OTHER_ZONE(Family.HIJACK),
    /** The Sent folder is empty. */
    SENT_EMPTY(Family.HIJACK),
    /** The reports lie in a folder in which nobody looks. */
    REPORTS_HIDDEN(Family.HIJACK),
    /** A complaint about mail that took the own route. */
    COMPLAINT_ON_OWN_ROUTE(Family.HIJACK),
    /** The own outgoing server wrote the bounce and names a foreign server. */
    OWN_SERVER_WROTE(Family.HIJACK),
    /** A script on the own web site sent the mail. */
    OWN_WEB_SCRIPT(Family.HIJACK),
    /** That script lies where no site keeps one, or made itself while it ran. */
    PLANTED_SCRIPT(Family.HIJACK),
    /** A burst of reports about recipients that do not exist or texts that look like spam. */
    SPAM_WAVE(Family.HIJACK),
    /** The mails of one wave come from several programs, sender names or time zones. */
    CHANGING_STYLE(Family.HIJACK),
    /** The texts treat the usual subjects of spam. */
    SPAM_TEXT(Family.HIJACK),
    /** Several receivers refused the mails as spam. */
    CALLED_SPAM(Family.HIJACK),
    /** The person says that the mails are not theirs. */
    ANSWERED_NOT_MINE(Family.HIJACK),
    /** A block list names the line that a mail was handed in from, because of malware there. */
    OWN_LINE_LISTED(Family.HIJACK),
    /** The mails came out of the same network as the person's own mails: a device of theirs is suspected. */
    OWN_NETWORK(Family.HIJACK),

    /** The complete path has a foreign origin and no line of the own provider. */
    FOREIGN_ORIGIN(Family.BACKSCATTER),
    /** The server says that SPF, DKIM or DMARC failed for the own domain. */
    AUTHENTICATION_FAILED(Family.BACKSCATTER),
    /** The alleged sender is an address of the own domain that never existed. */
    INVENTED_LOCAL_PART(Family.BACKSCATTER),
    /** The own mails are signed, this one is not. */
    SIGNATURE_MISSING(Family.BACKSCATTER),
    /** The own mails carry an envelope tag, this one does not. */
    ENVELOPE_TAG_MISSING(Family.BACKSCATTER),
    /** Message-ID and route are foreign. */
    FOREIGN_MESSAGE_ID(Family.BACKSCATTER),
    /** Only the From is the person's, the envelope is not. */
    ONLY_FROM_IS_OWN(Family.BACKSCATTER),
    /** The same mail came out of several unrelated networks. */
    MANY_FOREIGN_HOSTS(Family.BACKSCATTER),
    /** A line of the own provider stands below a foreign sender: it was invented. */
    INVENTED_LINE(Family.BACKSCATTER),
    /** Sent through somebody else's login. */
    OTHER_LOGIN(Family.BACKSCATTER),
    /** Many reports, written by several servers that have nothing to do with each other, none by the own outgoing one. */
    ALL_WRITTEN_ELSEWHERE(Family.BACKSCATTER),

    /** Asks to click in order to release or fetch mail. */
    ASKS_TO_CLICK(Family.FAKE),
    /** Claims that incoming mail is held back. */
    INCOMING_HELD(Family.FAKE),
    /** Neither a machine part nor an original nor a server's words. */
    NO_REPORT_INSIDE(Family.FAKE),
    /** Carries a dangerous attachment. */
    DANGEROUS_ATTACHMENT(Family.FAKE),
    /** A link leads to a host that has nothing to do with the matter. */
    UNRELATED_LINK(Family.FAKE),
    /** Such a link carries the reader's own address. */
    PERSONAL_LINK(Family.FAKE),
    /** The sender is neither the own provider nor the recipient's domain. */
    UNRELATED_SENDER(Family.FAKE),
    /** The failed recipient is missing, or is the person. */
    NO_FOREIGN_RECIPIENT(Family.FAKE),
    /** Threatens with a deadline or deletion. */
    THREAT(Family.FAKE),
    /** Neither a null return path nor a mark of automatic mail. */
    NOT_AUTOMATIC(Family.FAKE),
    /** The own provider's check says the sender is not proven. */
    SENDER_NOT_PROVEN(Family.FAKE),
    /** Codes that no real server would combine. */
    NONSENSE_CODES(Family.FAKE),
    /** Words are spelt past filters: invisible or look-alike letters. */
    DISGUISED_WORDS(Family.FAKE),
    /** A picture stands where a report has words. */
    PICTURE_FOR_WORDS(Family.FAKE),
    /** The returned original names the person neither as sender nor as recipient. */
    ORIGINAL_NOT_MINE(Family.FAKE),

    /** The original's Message-ID, or its recipient and subject, stand in the Sent folder. */
    FOUND_IN_SENT(Family.NORMAL),
    /** The person says that the mails are theirs. */
    ANSWERED_MINE(Family.NORMAL),
    /** The original was an automatic answer of the own account. */
    OWN_AUTO_REPLY(Family.NORMAL),
    /** The original was forwarded on behalf of the person. */
    OWN_FORWARDING(Family.NORMAL),
    /** The original was a list post. */
    LIST_POST(Family.NORMAL),
    /** A service for newsletters, shops or bookings sent the original in the person's name. */
    SENDING_SERVICE(Family.NORMAL),
    /** The own server, calendar or contact form sent the original by itself. */
    OWN_AUTOMATIC_MAIL(Family.NORMAL),
    /** Most recipients are known from the Sent folder. */
    KNOWN_RECIPIENTS(Family.NORMAL),
    /** A consistent report with a machine part. */
    CONSISTENT_REPORT(Family.NORMAL);

    /** What a signal speaks for. */
    public enum Family {
        HIJACK,
        BACKSCATTER,
        FAKE,
        NORMAL
    }

    private final Family family;

    SignalId(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** The name used in every output and resource, for example {@code own-web-script}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
