// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** A step to take. Which ones fit, and in which order, follows from the verdict and its signals. */
public enum AdviceStep {
    /** Do not delete the mails; save the report. */
    KEEP_EVIDENCE,
    /** Use a device you trust for the next steps. */
    TRUSTED_DEVICE,
    /** Scan the own devices before anything else: one of them is suspected. */
    SCAN_FIRST,
    /** The intruder changed the password: the provider lets the person in again. */
    NO_ACCESS,
    /** A rule forwards to a stranger: it goes first, because it works without any password. */
    STOP_FORWARDING,
    CHANGE_PASSWORD,
    END_SESSIONS,
    SECOND_FACTOR,
    /** Look at filters, forwarding, delegation, signature. */
    CHECK_RULES,
    SCAN_DEVICES,
    OTHER_PASSWORDS,
    WARN_CONTACTS,
    ASK_PROVIDER,
    /** Have the web site cleaned; the mail password alone does not help. */
    CLEAN_WEB_SITE,
    /** Small business: tell the admin, look at all mailboxes and web forms. */
    TELL_ADMIN,
    /** Small business: keep the records of the servers, and ask about a data protection notice (GDPR article 33). */
    DATA_PROTECTION,
    REPORT_CRIME,
    /** The three-minute check: logins, forwarding, password used elsewhere. */
    THREE_MINUTE_CHECK,
    /** Nothing has to be changed at the account unless the three-minute check finds something. */
    WAIT,
    /** Own domain: SPF, DKIM, DMARC, no catch-all. */
    PROTECT_DOMAIN,
    DO_NOT_CLICK,
    DELETE_FAKE,
    /** Clicked or typed a password already? */
    IF_CLICKED,
    /** Read each case: who can mend it. */
    READ_CASES,
    ADD_SENT_FOLDER,
    ADD_ORIGINAL,
    ANSWER_QUESTION,
    /** Look for strange mail in the Sent folder; an empty one means nothing. */
    EMPTY_SENT_MEANS_NOTHING,
    /** Own bulk mail was stopped: slower, or a newsletter service. */
    SLOW_DOWN,
    /** Own bulk mail was stopped: which limit holds, and when sending is possible again. */
    ASK_LIMIT,
    LOOK_AGAIN;

    /** The name used in every output, for example {@code change-password}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
