// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

/** Recognises internet addresses and host names, and takes out of a host name what tells a client. */
final class Hosts {

    private static final int LONGEST_IPV6 = 45;

    private final People people;
    private final Placeholders placeholders;

    Hosts(People people, Placeholders placeholders) {
        this.people = people;
        this.placeholders = placeholders;
    }

    /**
     * Rewrites a word that is an internet address or a host name with at least one dot. The domain, the last two
     * labels, stays; a label before it goes where it holds a known name or the client's internet address, as in
     * {@code p5B0C1234.dip0.example.net} or {@code 203-0-113-77.dsl.example.net}.
     *
     * @return false for any other word
     */
    boolean rewrite(String word, int start, Redacted out) {
        if (isIpv4(word)) {
            out.replace(start, start + word.length(), placeholders.of("ip", word));
            return true;
        }
        if (!isHost(word)) {
            return false;
        }
        int domain = word.lastIndexOf('.', word.lastIndexOf('.') - 1);
        int from = 0;
        while (from <= domain) {
            int to = word.indexOf('.', from);
            label(word.substring(from, to), start + from, out);
            from = to + 1;
        }
        return true;
    }

    private void label(String label, int start, Redacted out) {
        if (holdsAddress(label) || people.withLocalPart(label).isPresent() || holdsName(label)) {
            out.replace(start, start + label.length(), placeholders.of("client", label));
        }
    }

    private boolean holdsName(String label) {
        for (String piece : label.split("-", -1)) {
            if (people.inName(piece).isPresent() || people.withLocalPart(piece).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Four numbers, or eight hexadecimal digits with a letter and a figure among them. */
    private static boolean holdsAddress(String label) {
        int numbers = 0;
        int hex = 0;
        int figures = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean figure = c >= '0' && c <= '9';
            boolean before = i > 0 && Character.isDigit(label.charAt(i - 1));
            numbers += figure && !before ? 1 : 0;
            hex = Character.digit(c, 16) >= 0 ? hex + 1 : 0;
            figures = hex == 0 ? 0 : figures + (figure ? 1 : 0);
            if (hex >= 8 && figures > 1) {
                return true;
            }
        }
        return numbers >= 4;
    }

    static boolean isHost(String word) {
        int labels = 0;
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (length == 0) {
                    return false;
                }
                labels++;
                length = 0;
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                length++;
            } else {
                return false;
            }
        }
        return labels > 0 && length > 1 && Character.isLetter(word.charAt(word.length() - 1));
    }

    /** For example {@code 203.0.113.77}. */
    static boolean isIpv4(String word) {
        String[] numbers = word.split("\\.", -1);
        if (numbers.length != 4) {
            return false;
        }
        for (String number : numbers) {
            boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number.isEmpty() || number.length() > 3 || !digits || Integer.parseInt(number) > 255) {
                return false;
            }
        }
        return true;
    }

    /** The end of an IPv6 address (RFC 4291 section 2.2) that starts here, or the start where there is none. */
    static int endOfIpv6(String text, int start) {
        if (start > 0 && inIpv6(text.charAt(start - 1)) && text.charAt(start - 1) != ':') {
            return start;
        }
        int end = start;
        int colons = 0;
        boolean gap = false;
        while (end < text.length() && end - start < LONGEST_IPV6 && inIpv6(text.charAt(end))) {
            boolean colon = text.charAt(end) == ':';
            gap |= colon && end > start && text.charAt(end - 1) == ':';
            colons += colon ? 1 : 0;
            end++;
        }
        boolean wordGoesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        boolean address = colons == 7 || (gap && colons >= 2 && end - start > 2);
        return address && !wordGoesOn ? end : start;
    }

    private static boolean inIpv6(char c) {
        return c == ':' || c == '.' || Character.digit(c, 16) >= 0;
    }
}
