// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the text of a message/delivery-status part (RFC 3464 section 2.1) leniently: blank lines may be missing between
 * groups or stand inside one, a diagnostic may run on without being folded. A new recipient begins where a recipient
 * field comes again.
 */
final class StatusFields {

    private static final int MOST_LINES = 20_000;
    private static final int MOST_GROUPS = 2_000;
    private static final int LONGEST_VALUE = 16_000;
    private static final int LONGEST_NAME = 60;

    private final List<FieldGroup> groups = new ArrayList<>();
    private Map<String, StringBuilder> current = new HashMap<>();
    private String last = "";
    private boolean afterBlank;

    private StatusFields() {}

    /** The groups in their order; the first is about the message when it names no recipient. */
    static List<FieldGroup> read(String text) {
        StatusFields reader = new StatusFields();
        text.lines().limit(MOST_LINES).forEach(reader::line);
        reader.close();
        return List.copyOf(reader.groups);
    }

    private void line(String line) {
        if (line.isBlank()) {
            afterBlank = true;
            return;
        }
        int colon = line.indexOf(':');
        if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
            append(line);
        } else if (isName(line, colon)) {
            field(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        } else if ("diagnostic-code".equals(last) && !afterBlank) {
            append(line);
        }
        afterBlank = false;
    }

    private static boolean isName(String line, int colon) {
        if (colon < 2 || colon > LONGEST_NAME) {
            return false;
        }
        String name = line.substring(0, colon).strip();
        return name.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '-' || sign == '_');
    }

    private void field(String name, String value) {
        if (beginsGroup(name)) {
            close();
        }
        last = name;
        if (current.containsKey(name) && "diagnostic-code".equals(name)) {
            append(FieldGroup.withoutType(value));
        } else {
            current.putIfAbsent(name, new StringBuilder(bounded(value)));
        }
    }

    private boolean beginsGroup(String name) {
        boolean recipient = FieldGroup.isRecipientField(name);
        boolean outcome = "action".equals(name);
        boolean known = current.keySet().stream().anyMatch(FieldGroup::isRecipientField);
        boolean decided = current.keySet().stream().anyMatch(FieldGroup::isOutcomeField);
        if (!known && !decided) {
            return (recipient || outcome) && !current.isEmpty();
        }
        return (recipient && current.containsKey(name))
                || (afterBlank && recipient && known && decided)
                || (afterBlank && outcome && current.containsKey(name));
    }

    private void append(String line) {
        StringBuilder value = current.get(last);
        if (value != null && value.length() < LONGEST_VALUE) {
            value.append(' ').append(bounded(line.strip()));
        }
    }

    private static String bounded(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    private void close() {
        if (!current.isEmpty() && groups.size() < MOST_GROUPS) {
            Map<String, String> fields = new HashMap<>();
            current.forEach((name, value) -> fields.put(name, value.toString().strip()));
            groups.add(new FieldGroup(fields));
        }
        current = new HashMap<>();
        last = "";
    }
}
