// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Locale;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;

/**
 * What the server that took a mail in noted about its sender. Everything below the line of that server came with the mail
 * and can be invented (RFC 8601 section 7.1), except for notes that bear the server's own name: those it has to remove from
 * mail that comes in (section 5). Google writes its notes there.
 */
final class SenderChecks {

    private static final int LONGEST = 2_000;

    private SenderChecks() {}

    /** The notes in lower case, one in a line. */
    static String of(Headers headers, List<ReceivedLine> hops) {
        int entry = entry(hops);
        String writer = entry < hops.size() ? hops.get(entry).by() : "";
        StringBuilder notes = new StringBuilder();
        int above = 0;
        for (Header field : headers.fields()) {
            if (field.is("Received")) {
                above++;
            } else if (isCheck(field)) {
                String value = field.value().strip().toLowerCase(Locale.ROOT);
                boolean next = above == entry + 1 && isFrom(writer, value);
                if (above <= entry || next) {
                    notes.append(value).append('\n');
                }
            }
        }
        return Fields.cut(notes.toString(), LONGEST);
    }

    private static boolean isCheck(Header field) {
        return field.is("Authentication-Results")
                || field.is("Received-SPF")
                || field.is("X-MS-Exchange-Organization-AuthAs");
    }

    // The first line whose peer is another company's: there the mail came in
    private static int entry(List<ReceivedLine> hops) {
        for (int at = 0; at < hops.size(); at++) {
            ReceivedLine.Peer peer = hops.get(at).from();
            boolean outside = peer.address().isPresent() && !peer.isInternal();
            if (outside && !Domains.sameOrganisation(peer.name(), hops.get(at).by())) {
                return at;
            }
        }
        return hops.size();
    }

    // Hosts without a full name, such as those of iCloud, cannot be compared
    private static boolean isFrom(String writer, String note) {
        String company = Domains.organisation(writer);
        String named = Fields.parts(Fields.parts(note, ';').getFirst(), ' ').getFirst();
        return !Domains.isName(writer)
                || Domains.organisation(named).equals(company)
                || note.contains("(" + company + ":");
    }
}
