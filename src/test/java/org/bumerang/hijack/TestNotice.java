// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/** A mail to Ann that comes from a rented server and says whatever a test wants; every step gives a changed copy. */
record TestNotice(String above, String host, String fields, String from, String subject, String type, String body) {

    /** Says nothing that could give it away but who sent it. */
    static final TestNotice PLAIN = new TestNotice(
            "Return-Path: <>\n",
            "vps3.rented.example",
            "",
            "Mail Delivery System <mailer-daemon@rented.example>",
            "Undelivered Mail Returned to Sender",
            "text/html; charset=utf-8",
            "<p>Your message was not delivered.</p>");

    static final String LURE = "<p><a href=\"http://login.trap.example/x\">Continue</a></p>";

    /** Fields that Ann's own server writes. */
    TestNotice above(String fields) {
        return new TestNotice(fields, host, this.fields, from, subject, type, body);
    }

    /** Fields that came with the mail. */
    TestNotice fields(String written) {
        return new TestNotice(above, host, written, from, subject, type, body);
    }

    TestNotice from(String sender) {
        return new TestNotice(above, host, fields, sender, subject, type, body);
    }

    TestNotice via(String server) {
        return new TestNotice(above, server, fields, from, subject, type, body);
    }

    TestNotice subject(String words) {
        return new TestNotice(above, host, fields, from, words, type, body);
    }

    TestNotice html(String words) {
        return new TestNotice(above, host, fields, from, subject, "text/html; charset=utf-8", words);
    }

    TestNotice text(String words) {
        return new TestNotice(above, host, fields, from, subject, "text/plain; charset=utf-8", words);
    }

    TestNotice file(String name) {
        String parts = "--=n\nContent-Type: %s\n\n%s\n--=n\nContent-Type: application/octet-stream; name=\"%s\"\n"
                        .formatted(type, body, name)
                + "Content-Disposition: attachment; filename=\"%s\"\n\ndata\n--=n--\n".formatted(name);
        return new TestNotice(above, host, fields, from, subject, "multipart/mixed; boundary=\"=n\"", parts);
    }

    String mail() {
        return """
                %sDelivered-To: ann@verein.example
                Received: from %s (%s [198.51.100.99])
                \tby mail.verein.example (Postfix) with ESMTP id 3F; %s
                %sFrom: %s
                To: ann@verein.example
                Subject: %s
                Message-Id: <n%d@%s>
                Date: %s
                MIME-Version: 1.0
                Content-Type: %s

                %s
                """.formatted(
                        above,
                        host,
                        host,
                        TestMail.date(3),
                        fields,
                        from,
                        subject,
                        body.hashCode(),
                        host,
                        TestMail.date(3),
                        type,
                        body);
    }
}
