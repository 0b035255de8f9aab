// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/**
 * Every number besides the weights that decides a verdict. Value and ground of each stand in {@code signals.json} under
 * {@link #id()}; a share is in percent, a score in points.
 */
enum LimitId {
    HIJACK_STRONG,
    HIJACK_SOME,
    HIJACK_LEAD,
    CHECK_LEAD,
    BACKSCATTER,
    BACKSCATTER_LEAD,
    FAKE,
    FAKE_SOME,
    WEAK_SHARE,
    THIN_MAILS,
    MISSED_MAILS,
    DEVICE_MAILS,
    WAVE_RECIPIENTS,
    DEAD_SHARE,
    SPAM_TEXT_SHARE,
    SPAM_TOPICS,
    SPAM_REFUSALS,
    SPAM_REFUSAL_SHARE,
    CONTACTS,
    CONTACTS_SHARE,
    KNOWN_SHARE,
    ALIEN_MAILS,
    ALIEN_SHARE,
    PATHLESS_SHARE,
    SIGNED_MAILS,
    SENT_EMPTY_MAILS,
    CLIENT_NETWORKS,
    CLIENT_NETWORKS_OF_NOBODY,
    STYLES,
    ODD_COPIES,
    FORM_MAILS_A_DAY,
    ELSEWHERE_MAILS,
    ELSEWHERE_WRITERS,
    FOREIGN_HOSTS,
    INVENTED_NAMES,
    PAUSE_DAYS,
    GROUP_MAILS,
    STRAY_TIMES,
    COVERAGE_MAILS,
    COVERAGE_DAYS,
    COVERAGE_PAUSES,
    COVERAGE_END_DAYS,
    COVERAGE_LONGEST_DAYS,
    REPLY_DAYS,
    REPLY_DISTANCE_DAYS,
    LACKING_MAILS,
    LACKING_SHARE,
    HIDDEN_MAILS,
    ID_MAILS,
    ZONE_MAILS,
    HOUR_MAILS,
    HOUR_SHARE,
    ODD_HOUR_MAILS,
    PROGRAM_MAILS,
    HABIT_MAILS,
    ACCOUNT_ID_MAILS,
    LEARNED_ADDRESSES,
    LEARNED_SHARE,
    LEARNED_MAILS,
    LEARNED_REPORTS,
    SENDER_SHARE,
    PACKAGE_NAME_LENGTH;

    /** The name in the resource, for example {@code hijack-strong}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
