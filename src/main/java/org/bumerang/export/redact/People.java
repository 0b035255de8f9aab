// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.smtp.MailAddress;

/**
 * Everybody the mails name, with the placeholder that stands for them. An address, its local part alone and the name
 * written beside it are one person.
 */
final class People {

    /** Addresses of machines and offices (RFC 2142): nobody's name, and needed to understand a report. */
    private static final Set<String> ROLES = Set.of(
            "mailer-daemon", "postmaster", "abuse", "hostmaster", "noreply", "no-reply", "donotreply", "do-not-reply");

    /** Words of reports that may also be a local part or a part of a name; alone they are left as they are. */
    private static final Set<String> PLAIN_WORDS = Set.of(
            "address",
            "admin",
            "administrator",
            "account",
            "anti",
            "contact",
            "daemon",
            "delivery",
            "email",
            "error",
            "failed",
            "failure",
            "from",
            "group",
            "help",
            "home",
            "host",
            "info",
            "inbox",
            "kontakt",
            "list",
            "local",
            "mail",
            "mailbox",
            "mailer",
            "mailserver",
            "message",
            "messages",
            "microsoft",
            "news",
            "newsletter",
            "notification",
            "office",
            "online",
            "outlook",
            "post",
            "receiver",
            "recipient",
            "report",
            "root",
            "sales",
            "security",
            "sender",
            "server",
            "service",
            "spam",
            "subsystem",
            "support",
            "system",
            "team",
            "test",
            "the",
            "undelivered",
            "unknown",
            "user",
            "vertrieb",
            "webmail",
            "webmaster",
            "www",
            "your");

    private static final int SHORTEST_WORD = 3;

    private final Placeholders placeholders;
    private final Phrases phrases;
    private final Map<String, String> byLocalPart = new HashMap<>();
    private final Map<String, String> byNameWord = new HashMap<>();

    People(Placeholders placeholders, Phrases phrases) {
        this.placeholders = placeholders;
        this.phrases = phrases;
    }

    static boolean isRole(String localPart) {
        return ROLES.contains(localPart.toLowerCase(Locale.ROOT));
    }

    /** Learns the people of an address field such as {@code Erika Mustermann <erika@example.org>, b@example.com}. */
    void learn(String addressField) {
        Mailboxes.of(addressField).forEach(this::learn);
    }

    private void learn(Mailboxes.Mailbox mailbox) {
        Optional<MailAddress> address = MailAddress.parse(mailbox.address());
        if (address.map(MailAddress::localPart).filter(People::isRole).isPresent()) {
            return;
        }
        String person = address.map(this::person).orElseGet(() -> placeholders.of("person", mailbox.name()));
        for (String word : mailbox.name().split("[^\\p{L}\\p{N}]+", -1)) {
            if (isTelling(word)) {
                byNameWord.putIfAbsent(word.toLowerCase(Locale.ROOT), person);
                phrases.learn(mailbox.name(), person);
            }
        }
    }

    /** The placeholder of an address, for its local part. */
    String person(MailAddress address) {
        String person = placeholders.of("person", address.key());
        if (isTelling(address.localPart())) {
            byLocalPart.putIfAbsent(address.localPart().toLowerCase(Locale.ROOT), person);
        }
        return person;
    }

    /** The placeholder of a login or user name without a domain. */
    String login(String name) {
        return withLocalPart(name).orElseGet(() -> placeholders.of("person", name));
    }

    /** Who has this local part, if it may stand alone in a text. */
    Optional<String> withLocalPart(String word) {
        return Optional.ofNullable(byLocalPart.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whose name this word is part of. In a sentence a name has a capital: "Will" is one and "will" is not. */
    Optional<String> named(String word) {
        return Character.isUpperCase(word.codePointAt(0)) ? inName(word) : Optional.empty();
    }

    /** The same for a word inside a machine name, where everything may be in small letters. */
    Optional<String> inName(String word) {
        return Optional.ofNullable(byNameWord.get(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST_WORD && !PLAIN_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
