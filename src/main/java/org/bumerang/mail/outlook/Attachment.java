// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An attachment ([MS-OXCMSG] 2.2.2). Texts and mails are taken with their content, of anything else name, type and size. */
record Attachment(Storage storage) {

    private static final String UNKNOWN = "application/octet-stream";

    // "text/plain", the whole text
    private static final Pattern TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,80}");

    private static final Map<String, String> BY_ENDING = Map.of(
            ".txt", "text/plain",
            ".htm", "text/html",
            ".html", "text/html",
            ".eml", "message/rfc822",
            ".pdf", "application/pdf",
            ".zip", "application/zip",
            ".png", "image/png",
            ".jpg", "image/jpeg");

    boolean isMessage() {
        return storage.enclosed().isPresent() || type(name()).equals("message/rfc822");
    }

    byte[] content() {
        return storage.bytes(Tag.ATTACH_CONTENT);
    }

    /**
     * The attachment as a part of a mail.
     *
     * @param depthLeft how many levels of messages in messages may still be written
     */
    Entity entity(int depthLeft) {
        String name = name();
        Optional<Storage> message = storage.enclosed().filter(inner -> depthLeft > 0);
        if (message.isPresent()) {
            return Entity.of("message/rfc822", "", new MailWriter(depthLeft - 1).write(message.get()));
        }
        String type = type(name);
        return type.startsWith("text/") || type.startsWith("message/")
                ? Entity.of(type, disposition(name), content())
                : named(type, name);
    }

    private Entity named(String type, String name) {
        return Entity.of(type, disposition(name), new byte[0]);
    }

    /** RFC 2183 with the name as RFC 2231 wants it. */
    private String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String file = encoded.isEmpty() ? "" : "; filename*=utf-8''" + encoded;
        return "Content-Disposition: attachment" + file + "; size=" + storage.size(Tag.ATTACH_CONTENT) + "\r\n";
    }

    private String name() {
        String name = storage.text(Tag.ATTACH_LONG_NAME)
                .or(() -> storage.text(Tag.ATTACH_NAME))
                .or(() -> storage.text(Tag.DISPLAY_NAME))
                .orElse("");
        return HeaderFields.line(name.substring(0, Math.min(name.length(), 255)));
    }

    private String type(String name) {
        String declared = storage.text(Tag.ATTACH_TYPE).orElse("").strip().toLowerCase(Locale.ROOT);
        boolean usable =
                TYPE.matcher(declared).matches() && !declared.startsWith("multipart/") && !declared.equals(UNKNOWN);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return usable ? declared : BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
