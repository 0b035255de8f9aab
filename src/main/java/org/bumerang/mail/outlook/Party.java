// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody named in a message. Exchange gives its own users a path in the directory for an address ("/o=..."), which means
 * nothing outside and is left out; beside it may stand the address that the network knows.
 */
record Party(String name, String address) {

    // "joe@example.org", the whole text
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>(),;:]{1,256}@[^\\s<>\"(),;:@]{1,256}");

    static Party of(Storage storage, Tag name, Tag address, Tag smtp) {
        String shown = storage.text(name).map(HeaderFields::line).orElse("");
        Optional<String> found = storage.text(smtp)
                .flatMap(Party::asAddress)
                .or(() -> storage.text(address).flatMap(Party::asAddress))
                .or(() -> asAddress(shown));
        boolean same = asAddress(shown).isPresent();
        return new Party(same ? "" : shown, found.orElse(""));
    }

    static Party recipient(Storage storage) {
        return of(storage, Tag.DISPLAY_NAME, Tag.EMAIL_ADDRESS, Tag.SMTP_ADDRESS);
    }

    boolean isNobody() {
        return name.isEmpty() && address.isEmpty();
    }

    /** As it stands in an address field (RFC 5322 section 3.4); a name alone where there is no address. */
    String inHeader() {
        String quoted = name.isEmpty() ? "" : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        if (address.isEmpty()) {
            return quoted;
        }
        return quoted.isEmpty() ? address : quoted + " <" + address + ">";
    }

    /** The address in a text that is one; Outlook likes to put quotes round it, others brackets. */
    private static Optional<String> asAddress(String text) {
        String bare = HeaderFields.line(text);
        boolean quoted = bare.length() > 2
                && ((bare.startsWith("'") && bare.endsWith("'")) || (bare.startsWith("<") && bare.endsWith(">")));
        String address = quoted ? bare.substring(1, bare.length() - 1) : bare;
        return address.startsWith("/") || !ADDRESS.matcher(address).matches() ? Optional.empty() : Optional.of(address);
    }
}
