// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** A mail that somebody wrote, or had written. Its id follows from what it holds, so that a copy of it has the same. */
record Letter(String from, String to, String subject, int minute, String fields, String body) {

    static Letter of(String from, String to, String subject, int minute) {
        return new Letter(from, to, subject, minute, "", "Hello.");
    }

    Letter with(String field) {
        return new Letter(from, to, subject, minute, fields + field.strip() + "\n", body);
    }

    Letter saying(String words) {
        return new Letter(from, to, subject, minute, fields, words);
    }

    String recipient() {
        return Fields.address(to).orElseThrow();
    }

    String domain() {
        return Domains.ofAddress(recipient());
    }

    /** The mail with the lines of servers on top. */
    String below(String path) {
        String type = fields.contains("Content-Type:") ? "" : "Content-Type: text/plain; charset=utf-8\n";
        return path.isBlank() ? head() + type + "\n" + body : path.strip() + "\n" + head() + type + "\n" + body;
    }

    /** As it lies in a Sent folder. */
    String copy() {
        return below("");
    }

    /** The same mail without what it says. */
    static String head(String mail) {
        int end = mail.indexOf("\n\n");
        return end < 0 ? mail : mail.substring(0, end);
    }

    private String head() {
        String id = String.format(Locale.ROOT, "<%x.%x@program.example>", 0x10000 + minute, (to + subject).hashCode());
        return """
                Message-ID: %s
                Date: %s
                From: %s
                To: %s
                Subject: %s
                MIME-Version: 1.0
                """.formatted(id, TestMail.date(minute), from, to, subject) + fields;
    }
}
