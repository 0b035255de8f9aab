// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;

/**
 * The labels that Google writes on top of each mail when it hands out an account (X-Gmail-Labels, separated by commas, in
 * the language of the account). One file holds the whole account, so that they alone tell the Sent folder from the rest.
 */
public final class GmailLabels {

    /** Google's two fields stand above all others; below that anybody can have written them. */
    private static final int TOP_FIELDS = 2;

    private static final Set<String> SENT = Set.of(
            "sent",
            "sent mail",
            "gesendet",
            "envoyés",
            "messages envoyés",
            "enviados",
            "e-mails enviados",
            "inviati",
            "posta inviata",
            "verzonden",
            "wysłane",
            "skickat",
            "sendt",
            "lähetetyt",
            "odeslané",
            "odeslaná pošta",
            "elküldött",
            "gönderilmiş postalar",
            "trimise",
            "mesaje trimise",
            "απεσταλμένα",
            "отправленные",
            "надіслані",
            "送信済み",
            "送信済みメール",
            "已发送",
            "已发邮件",
            "보낸편지함");

    /** A draft was never sent, whatever else stands on it. */
    private static final Set<String> DRAFT = Set.of(
            "draft",
            "drafts",
            "entwurf",
            "entwürfe",
            "brouillon",
            "brouillons",
            "borrador",
            "borradores",
            "bozza",
            "bozze",
            "rascunho",
            "rascunhos",
            "concept",
            "concepten");

    private GmailLabels() {}

    /** Whether Google says that the person sent this mail; also of one that was thrown away afterwards. */
    public static boolean sayThatItWasSent(Headers headers) {
        List<Header> top = headers.fields().stream().limit(TOP_FIELDS).toList();
        boolean googles = top.stream().anyMatch(field -> field.is("X-GM-THRID"));
        return googles
                && top.stream()
                        .filter(field -> field.is("X-Gmail-Labels"))
                        .map(field -> labels(field.value()))
                        .anyMatch(labels -> labels.stream().anyMatch(SENT::contains)
                                && labels.stream().noneMatch(DRAFT::contains));
    }

    private static List<String> labels(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(label -> label.replace('"', ' ').strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
