// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bumerang.mail.Headers;

/**
 * The account that logged in, as submission servers note it in fields of their own. Every one of these fields can be
 * invented too, so they count only where the path itself shows that the mail was handed in at the own provider.
 */
final class Logins {

    // cPanel, Virgin Media, DirectAdmin; Hostpoint; Gandi; GoDaddy; Rackspace; Swisscom; Orange
    private static final String[] FIELDS = {
        "X-Authenticated-Sender",
        "X-Authenticated-User",
        "X-Authenticated-Id",
        "X-AuthUser",
        "X-Authenticated-Sender-Id",
        "X-GND-Sasl",
        "X-SECURESERVER-ACCT",
        "X-Auth-ID",
        "X-Bluewin-AuthAs",
        "X-ME-User-Auth"
    };
    private static final String VIA = "authenticated_id: ";
    private static final String MAIL_CHANNELS = "|x-authuser|";
    private static final String METHOD = "smtp.auth=";

    private Logins() {}

    static List<String> of(Headers headers) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : FIELDS) {
            // cPanel: "server7.example.net: ann@example.org"
            add(found, after(Fields.first(headers, name), ": "));
        }
        String via = Fields.first(headers, "X-Get-Message-Sender-Via");
        if (via.contains(VIA)) {
            add(found, before(after(via, VIA), '/')); // "w012345/from_h": the way it was found
        }
        String client = Fields.first(headers, "X-Rid"); // Register.it: ann@example.org@192.0.2.7
        add(found, client.indexOf('@') == client.lastIndexOf('@') ? "" : client.substring(0, client.lastIndexOf('@')));
        String channel =
                Fields.first(headers, "X-MailChannels-SenderId", "X-Sender-Id"); // host|x-authuser|ann@example.org
        add(found, channel.contains(MAIL_CHANNELS) ? after(channel, MAIL_CHANNELS) : "");
        for (String results : headers.all("Authentication-Results")) {
            add(found, method(Fields.cut(results, 2_000)));
        }
        return List.copyOf(found);
    }

    // RFC 8601 section 2.7.4: "auth=pass smtp.auth=ann@example.org"
    private static String method(String results) {
        int at = results.indexOf(METHOD);
        return at < 0 || !results.contains("auth=pass") ? "" : before(before(after(results, METHOD), ' '), ';');
    }

    private static String after(String text, String mark) {
        int at = text.lastIndexOf(mark);
        return at < 0 ? text : text.substring(at + mark.length());
    }

    private static String before(String text, char mark) {
        String line =
                text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ').strip();
        int at = line.indexOf(mark);
        return at < 0 ? line : line.substring(0, at);
    }

    private static void add(Set<String> found, String login) {
        if (!login.isBlank()) {
            found.add(login.strip().toLowerCase(Locale.ROOT));
        }
    }
}
