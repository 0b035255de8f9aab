// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The web links in a notice, as text: nothing is opened. Services that rewrite every link to pass over their own host are
 * looked through, because the real target stands in the address they write.
 *
 * @param targets each link without its scheme, in the order of the text
 */
record Links(List<String> targets) {

    private static final int MOST = 40;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_HOST = 120;
    private static final String ENDS_LINK = " \"'<>)\n\r\t";
    private static final String ENDS_HOST = " /?#:&";

    /** Microsoft Defender for Office 365, "Safe Links": the target stands percent-encoded in the parameter url. */
    private static final String SAFE_LINKS = "safelinks.protection.outlook.com";

    /** Proofpoint URL Defense, version 2: the parameter u has - for % and _ for /. */
    private static final String URL_DEFENSE_2 = "urldefense.proofpoint.com";

    /** Proofpoint URL Defense, version 3: the target stands between two underscores twice. */
    private static final String URL_DEFENSE_3 = "urldefense.com";

    Links {
        targets = List.copyOf(targets);
    }

    static Links in(List<String> texts) {
        List<String> targets = new ArrayList<>();
        for (String text : texts) {
            int at = text.indexOf("://");
            while (at >= 0 && targets.size() < MOST) {
                if (isWeb(text, at)) {
                    targets.add(real(text.substring(at + 3, end(text, at + 3, ENDS_LINK, LONGEST))));
                }
                at = text.indexOf("://", at + 3);
            }
        }
        return new Links(targets);
    }

    /** The hosts in lower case, each once. */
    List<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>();
        targets.forEach(target -> hosts.add(host(target)));
        hosts.remove("");
        return List.copyOf(hosts);
    }

    /** The host of the first link that has one of these addresses in it. */
    Optional<String> hostThatKnows(List<String> addresses) {
        return targets.stream()
                .filter(target -> {
                    String plain = target.toLowerCase(Locale.ROOT).replace("%40", "@");
                    return addresses.stream().anyMatch(plain::contains);
                })
                .map(Links::host)
                .findFirst();
    }

    private static boolean isWeb(String text, int at) {
        return text.regionMatches(true, at - 4, "http", 0, 4) || text.regionMatches(true, at - 5, "https", 0, 5);
    }

    private static String real(String link) {
        String host = host(link);
        if (host.endsWith(SAFE_LINKS)) {
            return decoded(parameter(link, "url="), link);
        }
        if (host.equals(URL_DEFENSE_2)) {
            return decoded(parameter(link, "u=").replace('_', '/').replace('-', '%'), link);
        }
        int start = link.indexOf("/v3/__");
        if (host.equals(URL_DEFENSE_3) && start > 0) {
            return withoutScheme(link.substring(start + 6).split("__;", 2)[0], link);
        }
        return link;
    }

    private static String parameter(String link, String name) {
        int at = Math.max(link.indexOf("?" + name), link.indexOf("&" + name));
        return at < 0 ? "" : link.substring(at + 1 + name.length()).split("&", 2)[0];
    }

    private static String decoded(String encoded, String link) {
        try {
            return withoutScheme(URLDecoder.decode(encoded, StandardCharsets.UTF_8), link);
        } catch (IllegalArgumentException e) {
            return link; // cut off in the middle of an encoded letter: the rewritten link is all there is
        }
    }

    private static String withoutScheme(String target, String otherwise) {
        int at = target.indexOf("://");
        return at < 0 ? otherwise : target.substring(at + 3);
    }

    private static String host(String target) {
        String authority = target.substring(0, end(target, 0, ENDS_HOST, LONGEST_HOST));
        return Domains.plain(authority.substring(authority.lastIndexOf('@') + 1));
    }

    private static int end(String text, int start, String marks, int most) {
        int end = start;
        while (end < text.length() && end - start < most && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
