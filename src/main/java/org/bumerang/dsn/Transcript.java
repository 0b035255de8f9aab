// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bumerang.dsn.layout.Addresses;
import org.bumerang.smtp.MailAddress;

/**
 * The servers that sendmail and its relatives talked to, in the dialogue that they copy into a notice: {@code ... while
 * talking to mx.example.net.:}, then {@code >>>} for what was sent and {@code <<<} for what came back.
 */
final class Transcript {

    private static final int MOST = 500;

    private final Map<String, String> refusers = new HashMap<>();
    private String general = "";
    private String host = "";
    private String sent = "";

    private Transcript() {}

    static Transcript in(List<String> lines) {
        Transcript transcript = new Transcript();
        lines.forEach(transcript::line);
        return transcript;
    }

    /** The server that refused a recipient, else the one that refused everybody; empty where none did. */
    String refuserOf(List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> Optional.ofNullable(refusers.get(keyOf(address))).stream())
                .findFirst()
                .orElse(general);
    }

    private void line(String line) {
        String bare = line.strip();
        if (bare.startsWith(">>>")) {
            sent = bare;
        } else if (bare.startsWith("<<<")) {
            answer(bare.substring(3).strip());
        } else if (bare.contains("talking to ")) {
            host = Circumstances.remoteMta(bare);
            sent = "";
        }
    }

    private void answer(String words) {
        boolean negative = !words.isEmpty() && (words.charAt(0) == '4' || words.charAt(0) == '5');
        if (!negative) {
            return;
        }
        String recipient = sent.toLowerCase(Locale.ROOT).contains("rcpt to") ? sent : words;
        List<String> named = Addresses.in(recipient);
        if (named.isEmpty() && general.isEmpty()) {
            general = host;
        }
        if (refusers.size() < MOST) {
            named.forEach(address -> refusers.putIfAbsent(keyOf(address), host));
        }
    }

    private static String keyOf(String address) {
        return MailAddress.parse(address).map(MailAddress::key).orElse(address);
    }
}
