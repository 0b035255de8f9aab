// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The web links in a notice, as text: nothing is opened. Links that a filter has rewritten count
 * as what they were ({@link LinkGuards}).
 *
 * @param links in the order of the text
 */
record Links(List<Link> links) {

    private static final int MOST = 40;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_HOST = 120;
    private static final String ENDS_LINK = " \"'<>)\n\r\t";
    private static final String ENDS_HOST = " /?#:&\\";

    /**
     * Where a link leads.
     *
     * @param target the address behind it without its scheme
     * @param label the words to click on, empty where the address itself stands in the text
     */
    record Link(String target, String label) {

        /** The host in lower case. */
        String host() {
            String authority = target.substring(0, end(target, 0, ENDS_HOST, LONGEST_HOST));
            return Domains.plain(authority.substring(authority.lastIndexOf('@') + 1));
        }

        /** Whether the reader sees other words than the address. */
        boolean isButton() {
            return !label.isBlank() && !label.contains("://") && !label.contains(host());
        }

        /** Whether it has one of these addresses in it, as it stands or encoded. */
        boolean knows(List<String> addresses) {
            String plain = target.toLowerCase(Locale.ROOT).replace("%40", "@");
            return addresses.stream()
                    .anyMatch(address -> plain.contains(address)
                            || target.contains(encoded(address))
                            || plain.contains(hexadecimal(address)));
        }

        // The last group of three bytes may be filled up or not
        private static String encoded(String address) {
            String code = Base64.getEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
            return code.substring(0, code.length() - code.length() % 4);
        }

        private static String hexadecimal(String address) {
            return HexFormat.of().formatHex(address.getBytes(StandardCharsets.UTF_8));
        }
    }

    Links {
        links = links.stream().limit(MOST).toList();
    }

    /** The links that stand in a text in full. */
    static Links in(List<String> texts) {
        List<Link> links = new ArrayList<>();
        for (String text : texts) {
            for (int at = text.indexOf("://"); at >= 0 && links.size() < MOST; at = text.indexOf("://", at + 3)) {
                if (isWeb(text, at)) {
                    links.add(new Link(
                            LinkGuards.real(text.substring(at + 3, end(text, at + 3, ENDS_LINK, LONGEST))), ""));
                }
            }
            bare(text, links);
        }
        return new Links(links);
    }

    // Mail programs make a link of www.example.org as well
    private static void bare(String text, List<Link> links) {
        for (int at = text.indexOf("www."); at >= 0 && links.size() < MOST; at = text.indexOf("www.", at + 4)) {
            boolean starts = at == 0 || " \n\t(<\"".indexOf(text.charAt(at - 1)) >= 0;
            if (starts) {
                links.add(new Link(text.substring(at, end(text, at, ENDS_LINK, LONGEST)), ""));
            }
        }
    }

    /** The link of an attribute, if it leads into the web. */
    static Optional<Link> link(String address, String label) {
        String plain = address.strip().replace("\n", "").replace("\t", "");
        int at = plain.indexOf("://");
        boolean web = at >= 0 && isWeb(plain, at);
        return web
                ? Optional.of(new Link(LinkGuards.real(Fields.cut(plain.substring(at + 3), LONGEST)), label))
                : Optional.empty();
    }

    /** The hosts in lower case, each once. */
    List<String> hosts() {
        return links.stream()
                .map(Link::host)
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isWeb(String text, int at) {
        return text.regionMatches(true, at - 4, "http", 0, 4) || text.regionMatches(true, at - 5, "https", 0, 5);
    }

    private static int end(String text, int start, String marks, int most) {
        int end = start;
        while (end < text.length() && end - start < most && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
