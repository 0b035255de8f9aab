// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of one group of a status report, under lower-case names; of a repeated field the first value counts. */
record FieldGroup(Map<String, String> fields) {

    static final FieldGroup EMPTY = new FieldGroup(Map.of());

    private static final Set<String> RECIPIENT = Set.of("final-recipient", "original-recipient", "x-actual-recipient");
    private static final Set<String> OUTCOME = Set.of("action", "status", "diagnostic-code");

    // "mx.example.org:25", "mx.example.org. (192.0.2.1, the server for ...)", "MAILER-DAEMON@mx.example.org"
    private static final Pattern HOST = Pattern.compile(
            "(?:[^\\s@]{1,64}@)?([A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}\\.){1,8}[A-Za-z0-9-]{1,62})\\.?(?=:\\d|[\\s(\\[,]|$)");

    FieldGroup {
        fields = Map.copyOf(fields);
    }

    static boolean isRecipientField(String name) {
        return RECIPIENT.contains(name);
    }

    static boolean isOutcomeField(String name) {
        return OUTCOME.contains(name);
    }

    /** True where the group speaks of a recipient, be it only by an outcome without an address. */
    boolean isAboutRecipient() {
        return fields.keySet().stream().anyMatch(name -> isRecipientField(name) || isOutcomeField(name));
    }

    /** The value, or an empty text. */
    String value(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The value without its type: {@code example.org} of {@code dns; example.org} (RFC 3464 section 2.1.2). */
    String untyped(String name) {
        return withoutType(value(name));
    }

    /** The host that a value names, without port, address or product behind it: {@code dns; mx.example.org. (192.0.2.1)}. */
    String host(String name) {
        String value = untyped(name);
        Matcher host = HOST.matcher(value);
        return host.lookingAt() ? host.group(1) : value;
    }

    static String withoutType(String value) {
        int semicolon = value.indexOf(';');
        boolean typed = semicolon > 0
                && semicolon <= 20
                && value.substring(0, semicolon).strip().indexOf(' ') < 0;
        return (typed ? value.substring(semicolon + 1) : value).strip();
    }

    /** All names, for those who look for one by its end. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }
}
