// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address literal as mail headers write it. Addresses of senders are only compared, network by network; no range of
 * theirs says anything by itself.
 *
 * @param bits the address bit by bit in hex, 8 digits for IPv4 and 32 for IPv6
 */
record IpAddress(String bits) {

    private static final int V4_DIGITS = 8;
    private static final int V6_GROUPS = 8;
    private static final int LONGEST = 60;

    /** The first literal in a text, for example in {@code "unknown [192.0.2.7]:4711"}. */
    static Optional<IpAddress> find(String text) {
        int end = Math.min(text.length(), 300);
        int start = 0;
        for (int at = 0; at <= end; at++) {
            if (at == end || !partOfLiteral(text.charAt(at))) {
                Optional<IpAddress> found = parse(text.substring(start, at));
                if (found.isPresent()) {
                    return found;
                }
                start = at + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean partOfLiteral(char c) {
        return c == '.' || c == ':' || (c < 128 && Character.digit(c, 16) >= 0);
    }

    static Optional<IpAddress> parse(String literal) {
        String bare = literal.length() > LONGEST ? "" : literal.toLowerCase(Locale.ROOT);
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (bare.startsWith("ipv6:")) {
            bare = bare.substring(5);
        }
        return bare.indexOf(':') >= 0 ? version6(bare) : version4(bare);
    }

    private static Optional<IpAddress> version4(String text) {
        String[] octets = text.split("\\.", -1);
        if (octets.length != 4) {
            return Optional.empty();
        }
        StringBuilder bits = new StringBuilder();
        for (String octet : octets) {
            int value = number(octet, 10, 3);
            if (value < 0 || value > 255) {
                return Optional.empty();
            }
            bits.append(String.format(Locale.ROOT, "%02x", value));
        }
        return Optional.of(new IpAddress(bits.toString()));
    }

    private static Optional<IpAddress> version6(String text) {
        int gap = text.indexOf("::");
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap));
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2));
        int missing = V6_GROUPS - head.size() - tail.size();
        if (head.contains(-1) || tail.contains(-1) || (gap < 0 ? missing != 0 : missing < 1)) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head);
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(tail);
        StringBuilder bits = new StringBuilder();
        all.forEach(group -> bits.append(String.format(Locale.ROOT, "%04x", group)));
        return Optional.of(new IpAddress(bits.toString()));
    }

    private static List<Integer> groups(String text) {
        List<Integer> values = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String group : text.split(":", -1)) {
                values.add(number(group, 16, 4));
            }
        }
        return values;
    }

    private static int number(String digits, int radix, int longest) {
        if (digits.isEmpty() || digits.length() > longest) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    boolean isVersion4() {
        return bits.length() == V4_DIGITS;
    }

    /** The network to compare by: the first 24 bits of IPv4, the first 48 of IPv6, as access lines are handed out. */
    String network() {
        return isVersion4() ? bits.substring(0, 6) : bits.substring(0, 12);
    }

    /** True for addresses that no other site can be reached under (RFC 1918, 4193, 6598, loopback, link-local). */
    boolean isInternal() {
        if (!isVersion4()) {
            return bits.startsWith("fe8") || bits.startsWith("fc") || bits.startsWith("fd") || loopback6();
        }
        int second = Integer.parseInt(bits.substring(2, 4), 16);
        return switch (bits.substring(0, 2)) {
            case "0a", "7f" -> true;
            case "ac" -> second >= 16 && second < 32;
            case "c0" -> second == 168;
            case "a9" -> second == 254;
            case "64" -> second >= 64 && second < 128;
            default -> false;
        };
    }

    private boolean loopback6() {
        return bits.equals("0".repeat(31) + "1");
    }

    /** Whether the address lies in a network such as {@code 212.227.17.0/24}. */
    boolean isIn(String network) {
        int slash = network.indexOf('/');
        Optional<IpAddress> base = slash < 0 ? Optional.empty() : parse(network.substring(0, slash));
        if (base.isEmpty() || base.get().bits.length() != bits.length()) {
            return false;
        }
        int length = Integer.parseInt(network.substring(slash + 1));
        return binary().startsWith(base.get().binary().substring(0, length));
    }

    private String binary() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bits.length(); i++) {
            int digit = Character.digit(bits.charAt(i), 16);
            for (int bit = 3; bit >= 0; bit--) {
                text.append(((digit >> bit) & 1) == 1 ? '1' : '0');
            }
        }
        return text.toString();
    }

    /** As people write it, an IPv6 address without shortening its zeros. */
    String shown() {
        List<String> groups = new ArrayList<>();
        int digits = isVersion4() ? 2 : 4;
        for (int at = 0; at < bits.length(); at += digits) {
            int value = Integer.parseInt(bits.substring(at, at + digits), 16);
            groups.add(Integer.toString(value, isVersion4() ? 10 : 16));
        }
        return String.join(isVersion4() ? "." : ":", groups);
    }
}
