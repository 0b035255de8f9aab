// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.bumerang.mail.MediaType;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Part;

/** Builds messages by hand. */
final class Mails {

    private Mails() {}

    static Message plain(String from, String subject, String text) {
        return new Message(
                new MessageLocation("test.eml", 0, 0, 0),
                Message.Form.WHOLE,
                new Part.Text(
                        headers("From", from, "To", "me@example.org", "Subject", subject), MediaType.PLAIN, text));
    }

    static Message report(String words, String fields, Part... more) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(Headers.NONE, MediaType.PLAIN, words));
        parts.add(new Part.Text(Headers.NONE, new MediaType("message", "delivery-status", Map.of()), fields));
        parts.addAll(List.of(more));
        return new Message(
                new MessageLocation("test.eml", 0, 0, 0),
                Message.Form.WHOLE,
                new Part.Multi(
                        headers(
                                "From",
                                "MAILER-DAEMON@mail.example.org",
                                "To",
                                "me@example.org",
                                "Subject",
                                "Undelivered"),
                        new MediaType("multipart", "report", Map.of("report-type", "delivery-status")),
                        parts));
    }

    static Headers headers(String... namesAndValues) {
        List<Header> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Header(namesAndValues[i], namesAndValues[i + 1], namesAndValues[i + 1]));
        }
        return new Headers(fields);
    }
}
