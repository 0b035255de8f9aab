// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDecodingTest {

    @Nested
    class Fields {

        @Test
        void keepTheirOrderAndAreUnfolded() {
            Message message = Reads.of("""
                    Received: from a.example
                    \tby b.example
                      with ESMTP
                    Received: second
                    Subject : old style
                    x-own:

                    body
                    """).only();

            assertEquals(
                    List.of("from a.example by b.example with ESMTP", "second"),
                    message.headers().all("received"));
            assertEquals("old style", message.subject());
            assertEquals("", message.headers().first("X-Own").orElseThrow());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                =?utf-8?Q?Gr=C3=BC=C3=9Fe?=                          | Grüße
                =?UTF-8?B?R3LDvMOfZQ==?=                             | Grüße
                =?iso-8859-1?Q?f=FCr_alle?=                          | für alle
                =?windows-1252?Q?=80_10?=                            | € 10
                =?utf-8?Q?a?= =?utf-8?Q?b?=                          | ab
                =?utf-8?Q?a?=  x =?utf-8?Q?b?=                       | a  x b
                =?utf-8?B?w7w=?= =?utf-8?B?w58=?=                    | üß
                =?utf-8?B?w7zD?= =?utf-8?B?nw==?=                    | üß
                =?utf-8?Q?=C3?= =?utf-8?Q?=BC?=                      | ü
                =?unknown?Q?f=FCr?=                                  | für
                =?x-user-defined?Q?a?=                               | a
                =?unicode-1-1-utf-7?Q?Gr+APw-n?=                     | Grün
                =?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=                   | テスト
                =?utf-8*de?Q?f=C3=BCr?=                              | für
                =?utf-8?Q?with blank?=                               | with blank
                "=?utf-8?Q?=C3=BC?=" <a@example.org>                 | "ü" <a@example.org>
                =?utf-8?Q?open                                       | =?utf-8?Q?open
                =?utf-8?X?odd?=                                      | =?utf-8?X?odd?=
                a =? b ?= c                                          | a =? b ?= c
                =?utf-8?B?R3LDvMOfZQ?=                               | Grüße
                =?utf-8?B?R!3LDvMOfZQ=?=                             | Grüße
                =?utf-8?Q?=G1=?=                                     | =G1=
                """)
        void encodedWordsAreDecodedLeniently(String raw, String decoded) {
            Header subject = Reads.of("Subject: " + raw + "\n\nx\n")
                    .only()
                    .headers()
                    .iterator()
                    .next();

            assertEquals(decoded, subject.value());
            assertEquals(raw, subject.raw());
        }

        @Test
        void unencodedUmlautsAreReadInEitherCharset() {
            String utf8 = new String("für".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

            assertEquals("für", Reads.of("Subject: " + utf8 + "\n\nx\n").only().subject());
            assertEquals("für", Reads.of("Subject: für\n\nx\n").only().subject());
        }

        @Test
        void linesThatLostTheirIndentationGoOn() {
            Message message = Reads.of("""
                    Received: from a.example (a.example [192.0.2.1])
                    by b.example (Postfix) with ESMTP id 4711
                    From: a@example.org

                    body
                    """).only();

            assertEquals(
                    "from a.example (a.example [192.0.2.1]) by b.example (Postfix) with ESMTP id 4711",
                    message.headers().first("Received").orElseThrow());
            assertEquals("body\n", Reads.text(message));
        }

        @Test
        void aBodyMayFollowWithoutBlankLine() {
            Message message = Reads.of("From: a@example.org\nSubject: x\nThis is the body.\nAll of it.\n")
                    .only();

            assertEquals("This is the body.\nAll of it.\n", Reads.text(message));
        }

        @Test
        void aLineOfSpacesInsideTheHeaderDoesNotEndIt() {
            Message message = Reads.of("Subject: a\n  \n\tb\nFrom: x@example.org\n   \nbody\n")
                    .only();

            assertEquals("a b", message.subject());
            assertTrue(message.headers().has("From"));
            assertEquals("body\n", Reads.text(message));
        }

        @Test
        void numberAndLengthAreLimited() {
            ReadLimits limits = new ReadLimits(1 << 20, 3, 10, 5, 10, 1000, 5, 10, ArchiveLimits.DEFAULT);
            String mail = "Subject: " + "x".repeat(50) + "\n" + "X-A: b\n".repeat(20) + "\nbody";
            Message message = assertInstanceOf(
                    Message.class,
                    Reads.of(new MailInput.Bytes("-", mail.getBytes(StandardCharsets.US_ASCII)), limits)
                            .items()
                            .getFirst());

            assertEquals("xxxxxxxxx", message.subject().substring(0, 9));
            assertTrue(message.subject().length() <= 10);
            assertEquals(3, message.headers().fields().size());
            assertEquals("body", Reads.text(message));
        }

        @Test
        void namesAreComparedAlikeUnderTurkishRules() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.of("tr", "TR"));
                Message message = Reads.of("""
                        MIME-VERSION: 1.0
                        CONTENT-TYPE: TEXT/PLAIN; CHARSET=ISO-8859-1
                        CONTENT-TRANSFER-ENCODING: QUOTED-PRINTABLE

                        f=FCr
                        """).only();

                assertTrue(message.content().mediaType().is("text/plain"));
                assertEquals("für\n", Reads.text(message));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @CsvSource({
            "utf-8, UTF-8",
            "UTF8, UTF-8",
            "us-ascii, UTF-8",
            "iso-8859-1, UTF-8",
            "iso-8859-1, windows-1252",
            "utf-8, windows-1252",
            "unknown-8bit, windows-1252",
            "x-gibberish, UTF-8",
            "'', windows-1252",
            "iso-8859-15, iso-8859-15",
            "utf-16, UTF-16",
            "utf-16, UTF-16LE"
        })
        void areReadWhateverTheLabelSays(String label, String real) {
            String body = "Größe: 5 €, für Sie";
            byte[] bytes = body.getBytes(Charset.forName(real));
            String mail = "Subject: x\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=\"%s\"\n\n"
                    .formatted(label);

            assertEquals(
                    body,
                    Reads.text(Reads.of(mail + Base64.getMimeEncoder().encodeToString(bytes))
                            .only()));
        }

        @Test
        void ofOldExchangeServersAreInUtf7() {
            String mail = "Subject: x\nContent-Type: text/plain; charset=unicode-1-1-utf-7\n\nGr+APwA3w-e 1 +- 1 +IKw-";

            assertEquals("Grüße 1 + 1 €", Reads.text(Reads.of(mail).only()));
        }

        @Test
        void ofJapaneseServersAreRead() {
            String mail = "Subject: x\nContent-Type: text/plain; charset=iso-2022-jp\n\n\u001b$B%F%9%H\u001b(B";

            assertEquals("テスト", Reads.text(Reads.of(mail).only()));
        }

        @Test
        void withBrokenEncodingComeAsFarAsTheyGo() {
            String head = "Subject: x\nContent-Transfer-Encoding: ";

            String dear = "base64\n\nSGVsbG8s!IGRlYXIgd29ybGQ";
            assertEquals("Hello, dear world", Reads.text(Reads.of(head + dear).only()));
            assertEquals(
                    "no base64 at all",
                    Reads.text(Reads.of(head + "base64\n\nno base64 at all").only()));
            assertEquals(
                    "a=ZZb",
                    Reads.text(Reads.of(head + "quoted-printable\n\na=ZZb").only()));
            assertEquals("plain", Reads.text(Reads.of(head + "x-own\n\nplain").only()));
        }

        @Test
        void areCutAtTheLimit() {
            ReadLimits limits = new ReadLimits(1 << 20, 100, 1000, 5, 10, 20, 5, 10, ArchiveLimits.DEFAULT);
            MailInput input =
                    new MailInput.Bytes("-", ("Subject: x\n\n" + "y".repeat(90)).getBytes(StandardCharsets.US_ASCII));

            assertEquals("y".repeat(20), Reads.text((Message)
                    Reads.of(input, limits).items().getFirst()));
        }
    }

    @Nested
    class Multiparts {

        private static final String REPORT = """
                From: MAILER-DAEMON@example.org
                Subject: Undelivered
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                This is a multi-part message in MIME format.
                --b

                Could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.org

                Final-Recipient: rfc822; x@example.org
                Status: 5.1.1
                --b
                Content-Type: message/rfc822

                Subject: original

                original body
                --b--
                epilogue
                """;

        @Test
        void giveTheirPartsInOrder() {
            Part.Multi report =
                    assertInstanceOf(Part.Multi.class, Reads.of(REPORT).only().content());

            assertEquals(3, report.parts().size());
            assertEquals(
                    "Could not be delivered.",
                    assertInstanceOf(Part.Text.class, report.parts().getFirst()).text());
            assertTrue(status(Reads.of(REPORT).only()).contains("Status: 5.1.1"));
            Part.Enclosed original =
                    assertInstanceOf(Part.Enclosed.class, report.parts().getLast());
            assertEquals(
                    "original", original.content().headers().first("Subject").orElseThrow());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "no closing boundary",
                    "no boundary parameter",
                    "another boundary declared",
                    "unquoted with blanks",
                    "no type parameter at all"
                })
        void withBoundaryTroubleStillGiveTheirText(String trouble) {
            String mail = switch (trouble) {
                case "no closing boundary" -> REPORT.substring(0, REPORT.indexOf("--b--"));
                case "no boundary parameter" -> REPORT.replace("; boundary=\"b\"", "");
                case "another boundary declared" -> REPORT.replace("boundary=\"b\"", "boundary=\"c\"");
                case "unquoted with blanks" -> REPORT.replace("boundary=\"b\"", "boundary = b");
                default -> REPORT.replace("report-type=delivery-status; boundary=\"b\"", "");
            };

            assertTrue(status(Reads.of(mail).only()).contains("Final-Recipient: rfc822; x@example.org"), trouble);
        }

        @Test
        void withoutAnyPartAreTheTextThatIsThere() {
            Message message = Reads.of("""
                    Subject: Undelivered
                    Content-Type: multipart/report; boundary="b"

                    <x@example.org>: user unknown
                    """).only();

            assertEquals("<x@example.org>: user unknown\n", Reads.text(message));
        }

        @Test
        void ofReportsKeepASentenceBeforeTheFirstPart() {
            Message plain = Reads.of(REPORT).only();
            Message spoken = Reads.of(
                            REPORT.replace("This is a multi-part message in MIME format.", "error: no such user\n"))
                    .only();

            assertEquals("Could not be delivered.", Reads.text(plain));
            assertEquals("error: no such user", Reads.text(spoken).strip());
            assertEquals(3, ((Part.Multi) plain.content()).parts().size());
            assertEquals(4, ((Part.Multi) spoken.content()).parts().size());
        }

        @Test
        void mayHaveABoundaryThatBeginsLikeAnother() {
            Message message = Reads.of("""
                    Subject: x
                    Content-Type: multipart/mixed; boundary="a"

                    --a
                    Content-Type: multipart/alternative; boundary="ab"

                    --ab

                    inner
                    --ab--
                    --a

                    outer
                    --a--
                    """).only();

            assertEquals(
                    List.of("inner", "outer"),
                    message.parts().stream()
                            .filter(Part.Text.class::isInstance)
                            .map(part -> ((Part.Text) part).text().strip())
                            .toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: 7bit\n", ""})
        void holdReportsInBase64(String encoding) {
            String fields =
                    "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; x@example.org\nStatus: 5.1.1\n";
            String mail = REPORT.replace("delivery-status\n\n", "delivery-status\n" + encoding + "\n")
                    .replace(
                            fields,
                            Base64.getMimeEncoder().encodeToString(fields.getBytes(StandardCharsets.US_ASCII)) + "\n");

            assertEquals(fields, status(Reads.of(mail).only()));
        }

        @Test
        void holdMailInBase64ThoughItIsForbidden() {
            String original = "Subject: original\n\noriginal body\n";
            String mail = REPORT.replace("message/rfc822\n\n", "message/rfc822\nContent-Transfer-Encoding: base64\n\n")
                    .replace(
                            original,
                            Base64.getEncoder().encodeToString(original.getBytes(StandardCharsets.US_ASCII)) + "\n");
            Part.Multi report = (Part.Multi) Reads.of(mail).only().content();

            assertEquals(
                    "original",
                    ((Part.Enclosed) report.parts().getLast())
                            .content()
                            .headers()
                            .first("Subject")
                            .orElseThrow());
        }

        @ParameterizedTest
        @ValueSource(strings = {"base64", "quoted-printable"})
        void thatCarryAnEncodingTheyDoNotHaveAreRead(String encoding) {
            String label = "Content-Transfer-Encoding: " + encoding + "\n";
            String typed = "message/rfc822\n" + label + "\nContent-Type: text/plain; charset=\"x\"\n";
            String mail = REPORT.replace("Subject: Undelivered\n", "Subject: Undelivered\n" + label)
                    .replace("\"b\"", "\"=_3D12\"")
                    .replace("--b", "--=_3D12")
                    .replace("message/rfc822\n\n", typed);
            Part.Multi report = (Part.Multi) Reads.of(mail).only().content();

            Part.Enclosed original =
                    assertInstanceOf(Part.Enclosed.class, report.parts().getLast());
            assertEquals(
                    "original", original.content().headers().first("Subject").orElseThrow());
            assertEquals(
                    "original body", ((Part.Text) original.content()).text().strip());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "message/global-delivery-status",
                    "message/feedback-report",
                    "message/disposition-notification",
                    "message/global-headers",
                    "text/rfc822-headers"
                })
        void holdReportsOfEveryKindAsText(String type) {
            Message message =
                    Reads.of(REPORT.replace("message/delivery-status", type)).only();

            assertInstanceOf(Part.Text.class, message.part(type).orElseThrow());
        }

        @Test
        void ofADigestAreMailUnlessTheySayOtherwise() {
            Message message = Reads.of("""
                    Subject: x
                    Content-Type: multipart/digest; boundary=b

                    --b

                    Subject: one

                    text
                    --b--
                    """).only();

            assertTrue(message.part("message/rfc822").isPresent());
        }

        @Test
        void ofManyPartsAndGreatDepthAreBounded() {
            StringBuilder deep = new StringBuilder("Subject: x\n");
            for (int i = 0; i < 200; i++) {
                deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
            }
            String wide = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000);

            assertTrue(Reads.of(deep.toString()).only().parts().size() <= ReadLimits.DEFAULT.depth() + 1);
            assertEquals(
                    ReadLimits.DEFAULT.parts(), Reads.of(wide).only().parts().size());
        }

        @Test
        void haveAttachmentsWithNameAndSize() {
            Message message = Reads.of("""
                    Subject: x
                    Content-Type: application/pdf; name="old.pdf"
                    Content-Disposition: attachment; filename*=utf-8''B%C3%BCrgschaft.pdf
                    Content-Transfer-Encoding: base64

                    AAECAwQF
                    """).only();

            Part.Attachment attachment = assertInstanceOf(Part.Attachment.class, message.content());
            assertEquals("Bürgschaft.pdf", attachment.fileName());
            assertEquals(6, attachment.size());
        }

        private static String status(Message message) {
            return ((Part.Text) message.part("message/delivery-status").orElseThrow()).text();
        }
    }
}
