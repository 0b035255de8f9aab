// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/**
 * How a program makes its Message-IDs: the shape of the left side and whose name stands on the right. Programs keep to one
 * shape, people to few programs; the id itself is free text and proves nothing.
 */
final class MessageIdStyle {

    private static final int UUID_LENGTH = 36;
    private static final int SHORTEST_HEX = 16;

    private MessageIdStyle() {}

    /**
     * The style, for example {@code uuid@own} for {@code <2f1c8a90-0b7e-4d7c-9a51-6e0f3b2d4c11@example.org>} from an address
     * of example.org; empty for what is no Message-ID.
     */
    static String of(String messageId, String senderDomain) {
        String id = messageId.strip();
        String bare = id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
        int at = bare.lastIndexOf('@');
        return at <= 0 ? "" : shape(bare.substring(0, at)) + "@" + owner(bare.substring(at + 1), senderDomain);
    }

    /** The host on the right side in lower case. */
    static String host(String messageId) {
        return Domains.plain(messageId.substring(messageId.lastIndexOf('@') + 1).replace(">", ""));
    }

    private static String owner(String host, String senderDomain) {
        if (!Domains.isName(host)) {
            return "local";
        }
        return Domains.sameOrganisation(host, senderDomain) ? "own" : Domains.organisation(host);
    }

    private static String shape(String left) {
        if (isUuid(left)) {
            boolean capitals = left.chars().anyMatch(c -> c >= 'A' && c <= 'F');
            return capitals ? "capital-uuid" : "uuid"; // Apple Mail, Thunderbird
        }
        if (left.indexOf('$') >= 0) {
            return "dollars"; // Outlook
        }
        if (left.chars().allMatch(c -> ".-_".indexOf(c) >= 0 || (c >= '0' && c <= '9'))) {
            return "numbers";
        }
        boolean hex = left.length() >= SHORTEST_HEX && left.chars().allMatch(MessageIdStyle::isHex);
        return hex ? "hex" : "text";
    }

    private static boolean isUuid(String left) {
        for (int at = 0; at < left.length(); at++) {
            boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
            if (dash ? left.charAt(at) != '-' : !isHex(left.charAt(at))) {
                return false;
            }
        }
        return left.length() == UUID_LENGTH;
    }

    private static boolean isHex(int c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }
}
