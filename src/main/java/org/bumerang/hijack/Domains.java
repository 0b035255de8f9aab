// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;
import java.util.Set;

/** Compares host names. Whoever registered the name is approximated offline; a wrong guess only loses a hint. */
final class Domains {

    // Second-level names under which people register, as in example.co.uk
    private static final Set<String> SHARED = Set.of("co", "com", "net", "org", "ac", "gov", "edu", "or", "ne", "gv");

    private Domains() {}

    /** Lower case without brackets and closing dot. */
    static String plain(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    /** The part of an address behind its last {@code @}; a text without one is taken for a domain. */
    static String ofAddress(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** The registered name that a host belongs to, such as {@code example.org} for {@code mail.example.org}. */
    static String organisation(String host) {
        String name = plain(host);
        int last = name.lastIndexOf('.');
        int second = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
        if (second < 0) {
            return name;
        }
        boolean shared = name.length() - last == 3 && SHARED.contains(name.substring(second + 1, last));
        int from = shared ? name.lastIndexOf('.', second - 1) : second;
        return name.substring(from + 1);
    }

    static boolean sameOrganisation(String one, String other) {
        return isName(one) && isName(other) && organisation(one).equals(organisation(other));
    }

    /** Whether a host is this name or stands below it. */
    static boolean isUnder(String host, String name) {
        String plain = plain(host);
        return plain.equals(name) || plain.endsWith("." + name);
    }

    /** True for a full host name; {@code localhost}, address literals and made-up greetings are none. */
    static boolean isName(String host) {
        String name = plain(host);
        return name.indexOf('.') > 0 && IpAddress.parse(name).isEmpty() && !name.endsWith(".localdomain");
    }
}
