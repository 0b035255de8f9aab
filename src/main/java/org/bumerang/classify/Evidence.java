// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

/**
 * The exact text a decision rests on, as it stands in the report.
 *
 * @param field where it stands
 * @param text the matched words or code; empty where nothing could be found
 * @param start the first character of {@code text} in that field
 */
public record Evidence(Field field, String text, int start) {

    public static final Evidence NONE = new Evidence(Field.NONE, "", 0);

    /** The field of a report that a rule looked at. */
    public enum Field {
        /** {@code RecipientReport.diagnostic}. */
        DIAGNOSTIC,
        /** {@code RecipientReport.status}. */
        STATUS,
        /** {@code RecipientReport.reply}. */
        REPLY,
        /** {@code DeliveryReport.text}, the words for people. */
        TEXT,
        /** {@code RecipientReport.command}. */
        COMMAND,
        /** The kind or action of the report. */
        KIND,
        NONE
    }

    /** True for words or a code of the mail itself, which can be quoted; a kind or action is only our name for it. */
    public boolean isQuotable() {
        return !text.isEmpty() && field != Field.KIND;
    }

    /** The position behind the last character. */
    public int end() {
        return start + text.length();
    }
}
