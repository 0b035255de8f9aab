// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.Arrays;

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
        int numbers = endOfNumbers(word);
        int from = 0;
        if (numbers > 0 && numbers <= domain) {
            out.replace(start, start + numbers, placeholders.of("client", word.substring(0, numbers)));
            from = numbers + 1;
        }
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

    /** The end of an address written backwards in front of a domain: {@code 77.113.0.203.dial.example.net}. */
    private static int endOfNumbers(String host) {
        int end = 0;
        for (int count = 0; count < 4; count++) {
            int dot = host.indexOf('.', count == 0 ? 0 : end + 1);
            if (dot < 0 || !isNumber(host.substring(count == 0 ? 0 : end + 1, dot))) {
                return 0;
            }
            end = dot;
        }
        return end;
    }

    /** Four numbers with something between them, or eight hexadecimal digits behind at most two letters. */
    private static boolean holdsAddress(String label) {
        long numbers = Arrays.stream(label.split("[^0-9A-Za-z]", -1))
                .filter(Hosts::isNumber)
                .count();
        int digits = label.length() - 8;
        return numbers >= 4 || (digits >= 0 && digits <= 2 && isHexadecimal(label.substring(digits)));
    }

    private static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                && text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 3
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) <= 255;
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
        return numbers.length == 4 && Arrays.stream(numbers).allMatch(Hosts::isNumber);
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
