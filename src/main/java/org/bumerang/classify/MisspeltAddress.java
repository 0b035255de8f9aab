// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the address that was probably meant by a mistyped one: marks that do not belong there are taken away, and a near
 * miss of a well-known mail domain is set right. An address that may be right as it stands is left alone.
 */
final class MisspeltAddress {

    private static final int LONGEST = 320;

    private static final String JUNK = "<>()[]{}'\"„“”;:,. \t";

    private static final List<String> AT_WORDS = List.of("(at)", "[at]", "{at}", "_at_", " at ", "(ät)", "@@");

    private final MailDomains domains;

    MisspeltAddress(MailDomains domains) {
        this.domains = domains;
    }

    static MisspeltAddress load() {
        return new MisspeltAddress(MailDomains.load());
    }

    Optional<String> meant(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || lower.startsWith("\"")) {
            return Optional.empty();
        }
        String bare = withSign(bare(lower));
        int at = bare.indexOf('@');
        if (at < 1 || at == bare.length() - 1 || at != bare.lastIndexOf('@')) {
            return Optional.empty();
        }
        String written = dotted(bare.substring(at + 1));
        String domain = domains.meant(written).orElse(written);
        String repaired = local(bare.substring(0, at), domain) + "@" + domain;
        boolean possible = domain.indexOf('.') > 0 && !repaired.startsWith("@");
        return possible && !repaired.equals(lower) ? Optional.of(repaired) : Optional.empty();
    }

    private static String bare(String address) {
        String plain = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
        int start = 0;
        int end = plain.length();
        while (start < end && JUNK.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && JUNK.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end);
    }

    private static String withSign(String address) {
        return AT_WORDS.stream()
                .filter(word -> word.equals("@@") ? address.contains(word) : address.indexOf('@') < 0)
                .filter(address::contains)
                .findFirst()
                .map(word -> address.replace(word, "@"))
                .orElse(address);
    }

    // the large providers know no other letters than those of ASCII
    private String local(String written, String domain) {
        String dotted = dotted(written.startsWith("www.") ? written.substring("www.".length()) : written);
        return domains.known().contains(domain)
                ? dotted.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss")
                : dotted;
    }

    /** Commas for dots, doubled dots, dots at an end and blanks. */
    private static String dotted(String written) {
        StringBuilder dotted = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char letter = written.charAt(at);
            char mark = letter == ',' || letter == ';' ? '.' : letter;
            boolean doubled = mark == '.' && (dotted.isEmpty() || dotted.charAt(dotted.length() - 1) == '.');
            if (!doubled && !Character.isWhitespace(mark)) {
                dotted.append(mark);
            }
        }
        boolean openEnd = !dotted.isEmpty() && dotted.charAt(dotted.length() - 1) == '.';
        return openEnd ? dotted.substring(0, dotted.length() - 1) : dotted.toString();
    }
}
