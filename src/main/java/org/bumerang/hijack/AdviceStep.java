// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** A step to take. Which ones fit, and in which order, follows from the verdict and its signals. */
public enum AdviceStep {
    /** Do not delete the mails; save the report. */
    KEEP_EVIDENCE,
    /** Use a device you trust for the next steps. */
    TRUSTED_DEVICE,
    /** Scan the computer first: the own device is suspected. */
    SCAN_FIRST,
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
    /** Small business: tell the admin, look at all mailboxes. */
    TELL_ADMIN,
    /** The three-minute check: logins, forwarding, password used elsewhere. */
    THREE_MINUTE_CHECK,
    /** Nothing has to be changed at the account. */
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
    /** The Sent folder being empty means nothing. */
    EMPTY_SENT_MEANS_NOTHING,
    /** Own bulk mail was stopped: slower, or a newsletter service. */
    SLOW_DOWN,
    LOOK_AGAIN;

    /** The name used in every output, for example {@code change-password}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
