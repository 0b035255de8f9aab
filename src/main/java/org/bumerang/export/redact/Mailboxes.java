// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.ArrayList;
import java.util.List;

/** Takes an address field (RFC 5322 section 3.4) apart, leniently: commas outside of quotes separate. */
final class Mailboxes {

    /** One entry; the name may be empty, and so may the address. */
    record Mailbox(String name, String address) {}

    private Mailboxes() {}

    static List<Mailbox> of(String field) {
        List<Mailbox> all = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                all.add(mailbox(field.substring(start, i)));
                start = i + 1;
            }
        }
        all.add(mailbox(field.substring(start)));
        return all;
    }

    private static Mailbox mailbox(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return new Mailbox(text.substring(0, open).replace('"', ' ').strip(), text.substring(open + 1, close));
        }
        // the old form with the name behind: erika@example.org (Erika Mustermann)
        int bracket = text.indexOf('(');
        if (bracket > 0) {
            return new Mailbox(
                    text.substring(bracket).strip(), text.substring(0, bracket).strip());
        }
        return text.indexOf('@') >= 0 ? new Mailbox("", text) : new Mailbox(text.strip(), "");
    }
}
