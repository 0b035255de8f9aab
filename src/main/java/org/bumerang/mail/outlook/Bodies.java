// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a message for people: plain, HTML, or out of RTF where neither is there ([MS-OXCMSG] 2.2.1.56). */
final class Bodies {

    private Bodies() {}

    /** The text as one part, which may be empty. */
    static Entity of(Storage message) {
        Optional<Entity> html = html(message);
        Optional<String> plain = plain(message, html.isEmpty());
        List<Entity> forms = new ArrayList<>();
        plain.map(text -> Entity.text("plain", text)).ifPresent(forms::add);
        html.ifPresent(forms::add);
        return switch (forms.size()) {
            case 0 -> Entity.text("plain", "");
            case 1 -> forms.getFirst();
            default -> Entity.multipart("alternative", forms);
        };
    }

    /** A report's own words stand in a property of their own; some programs keep them there alone. */
    private static Optional<String> plain(Storage message, boolean alone) {
        Optional<String> body = message.text(Tag.BODY).or(() -> alone ? rtf(message) : Optional.empty());
        Optional<String> words =
                message.text(Tag.REPORT_TEXT).filter(text -> ReportClass.of(message) != ReportClass.NONE);
        if (body.isPresent()
                && words.isPresent()
                && !body.get().contains(words.get().strip())) {
            return Optional.of(body.get() + "\r\n\r\n" + words.get());
        }
        return body.or(() -> alone ? words : Optional.empty());
    }

    private static Optional<Entity> html(Storage message) {
        byte[] bytes = message.bytes(Tag.HTML);
        if (bytes.length > 0) {
            String charset = message.number(Tag.INTERNET_CODE_PAGE)
                    .flatMap(CodePage::charset)
                    .map(found -> "; charset=" + found.name())
                    .orElse("");
            return Optional.of(Entity.of("text/html" + charset, "", bytes));
        }
        return message.text(Tag.HTML).map(text -> Entity.text("html", text));
    }

    private static Optional<String> rtf(Storage message) {
        return Optional.of(RtfText.of(CompressedRtf.expand(message.bytes(Tag.RTF))))
                .filter(text -> !text.isBlank());
    }
}
