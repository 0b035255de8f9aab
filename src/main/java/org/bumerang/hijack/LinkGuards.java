// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Mail filters and web mails that rewrite every link to pass over a host of theirs. They are looked through where the real
 * target stands in the address they write.
 */
final class LinkGuards {

    /** Proofpoint URL Defense, version 2: the parameter u has - for % and _ for /. */
    private static final String URL_DEFENSE_2 = "urldefense.proofpoint.com";

    /** Those that write the target percent-encoded or as it is: Microsoft, Proofpoint, Barracuda, Cisco, Symantec, GMX. */
    private static final List<String> OPEN = List.of(
            "safelinks.protection.outlook.com",
            "urldefense.com",
            "urldefense.us",
            "linkprotect.cudasvc.com",
            "secure-web.cisco.com",
            "clicktime.symantec.com",
            "protect2.fireeye.com",
            "url.avanan.click",
            "urlsand.esvalabs.com",
            "link.edgepilot.com",
            "deref-gmx.net",
            "deref-web.de",
            "deref-mail.com");

    /** Those whose address does not show the target: Mimecast, Sophos, Trend Micro, Hornetsecurity, Proofpoint. */
    private static final List<String> SEALED = List.of(
            "protect.mimecast.com",
            "mimecastprotect.com",
            "protection.sophos.com",
            "url.emailprotection.link",
            "atpscan.global.hornetsecurity.com",
            "seclinks.cloud-security.net",
            "url.us.m.mimecastprotect.com",
            "ddec1-0-en-ctp.trendmicro.com");

    private LinkGuards() {}

    /** Whether nobody can see where a link over this host leads. */
    static boolean isSealed(String host) {
        boolean mimecast = host.startsWith("protect") && Domains.isUnder(host, "mimecast.com");
        return mimecast || SEALED.stream().anyMatch(name -> Domains.isUnder(host, name));
    }

    /** The target of a link without its scheme; the link itself if it is not rewritten or the target cannot be read. */
    static String real(String link) {
        String host = new Links.Link(link, "").host();
        if (host.equals(URL_DEFENSE_2)) {
            return inner(decoded(parameter(link, "u=").replace('_', '/').replace('-', '%')), link);
        }
        boolean open = OPEN.stream().anyMatch(name -> Domains.isUnder(host, name));
        if (!open) {
            return link;
        }
        String named = parameter(link, "url=");
        return named.isEmpty() ? inner(decoded(link), link) : inner(decoded(named), link);
    }

    private static String parameter(String link, String name) {
        int at = Math.max(link.indexOf("?" + name), link.indexOf("&" + name));
        return at < 0 ? "" : link.substring(at + 1 + name.length()).split("&", 2)[0];
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // cut off in the middle of an encoded letter: the rewritten link is all there is
        }
    }

    private static String inner(String text, String otherwise) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("http");
        int start = at < 0 ? -1 : text.indexOf("://", at);
        if (start < 0 || start - at > 5) {
            return otherwise;
        }
        String target = text.substring(start + 3);
        int end = target.indexOf("__;"); // Proofpoint, version 3, writes the target between two underscores twice
        return end < 0 ? target : target.substring(0, end);
    }
}
