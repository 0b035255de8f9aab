// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReportReader;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;
import org.bumerang.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery reports in Outlook files, whose facts stand in properties. */
class OutlookReportTest {

    private static final String PATH = "/o=EXAMPLE/ou=EXCHANGE ADMINISTRATIVE GROUP/cn=RECIPIENTS/cn=CARLA";

    private static MsgFile failure() {
        return MsgFile.ofClass("REPORT.IPM.Note.NDR")
                .put(Tag.SUBJECT, "Undeliverable: Offer")
                .put(Tag.FROM_NAME, "Microsoft Outlook")
                .put(Tag.REPORTING_MTA, "dns;mail.example.org")
                .put(Tag.SUBMIT_TIME, Instant.parse("2026-11-20T08:15:30Z"));
    }

    private static MsgFile recipient(String address, String supplement, int status) {
        return new MsgFile()
                .put(Tag.RECIPIENT_TYPE, 1)
                .put(Tag.DISPLAY_NAME, address)
                .put(Tag.EMAIL_ADDRESS, address)
                .put(Tag.SUPPLEMENTARY, supplement)
                .put(Tag.STATUS_CODE, status);
    }

    private static String status(RecipientReport recipient) {
        return recipient.status().map(EnhancedStatus::toString).orElse("");
    }

    private static String reply(RecipientReport recipient) {
        return recipient.reply().map(Object::toString).orElse("");
    }

    @Test
    void twoRecipientsKeepTheirOwnCodes() {
        DeliveryReport report = Opened.report(failure()
                .put(Tag.BODY, "Delivery has failed to these recipients or groups:\r\n")
                .recipient(recipient(
                        "bert@example.net",
                        "<mx.example.net #5.1.1 smtp; 550 5.1.1 <bert@example.net>: User unknown>",
                        511))
                .recipient(recipient("dora@example.com", "<mx.example.com #5.2.2 smtp; 552 5.2.2 Mailbox full>", 522)));

        assertEquals(MessageKind.BOUNCE, report.kind());
        assertEquals("mail.example.org", report.reportingMta());
        assertEquals(2, report.recipients().size());
        RecipientReport bert = report.recipients().getFirst();
        assertEquals("bert@example.net", bert.recipient());
        assertEquals("5.1.1", status(bert));
        assertEquals("550", reply(bert));
        assertEquals("mx.example.net", bert.remoteMta());
        assertEquals("550 5.1.1 <bert@example.net>: User unknown", bert.diagnostic());
        RecipientReport dora = report.recipients().getLast();
        assertEquals("dora@example.com", dora.recipient());
        assertEquals("5.2.2", status(dora));
        assertEquals("552", reply(dora));
    }

    @Test
    void aGermanReportIsReadInItsCodePage() {
        Charset western = Charset.forName("windows-1252");
        DeliveryReport report = Opened.report(MsgFile.ofClass("REPORT.IPM.Note.NDR")
                .put(Tag.CODE_PAGE, 1252)
                .put(Tag.SUBJECT, "Unzustellbar: Angebot für Sie", western)
                .put(Tag.FROM_NAME, "Systemadministrator", western)
                .put(Tag.BODY, "Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\r\n", western)
                .recipient(new MsgFile()
                        .put(Tag.DISPLAY_NAME, "'jürgen@example.net'", western)
                        .put(Tag.REPORT_TEXT, "550 5.7.1 Zurückgewiesen", western)));

        assertEquals(MessageKind.BOUNCE, report.kind());
        RecipientReport only = report.recipients().getFirst();
        assertEquals("jürgen@example.net", only.recipient());
        assertEquals("5.7.1", status(only));
        assertEquals("550", reply(only));
        assertEquals("550 5.7.1 Zurückgewiesen", only.diagnostic());
        assertTrue(report.text().contains("Empfänger nicht erreicht"));
    }

    @Test
    void aReportWithNothingButItsHeaderAndWordsIsOne() {
        DeliveryReport report = Opened.report(MsgFile.ofClass("REPORT.IPM.Note.NDR")
                .put(Tag.TRANSPORT_HEADERS, """
                        Return-Path: <>
                        From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
                        To: anna@example.org
                        Subject: Undelivered Mail Returned to Sender
                        Content-Type: multipart/report; report-type=delivery-status; boundary="x"
                        """)
                .put(Tag.REPORT_TEXT, """
                        I'm sorry to have to inform you that your message could not be delivered.

                        <bert@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown
                        """));

        assertEquals(MessageKind.BOUNCE, report.kind());
        assertEquals("bert@example.net", report.recipients().getFirst().recipient());
        assertEquals("5.1.1", status(report.recipients().getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT.IPM.Note.DR,             DELIVERED, delivered",
        "report.ipm.note.dr,             DELIVERED, delivered",
        "REPORT.IPM.Note.Relayed.DR,     DELIVERED, relayed",
        "REPORT.IPM.Note.Expanded.DR,    DELIVERED, expanded",
        "REPORT.IPM.Note.Delayed.DR,     DELAY,     delayed",
        "REPORT.IPM.Note.SMIME.NDR,      BOUNCE,    failed",
        "REPORT.IPM.Schedule.Meeting.Request.NDR, BOUNCE, failed"
    })
    void theClassTellsWhatHappened(String messageClass, MessageKind kind, String action) {
        DeliveryReport report = Opened.report(
                failure().put(Tag.MESSAGE_CLASS, messageClass).recipient("bert@example.net", "bert@example.net"));

        assertEquals(kind, report.kind());
        assertEquals(action, report.recipients().getFirst().action());
        assertEquals(Optional.empty(), report.recipients().getFirst().status());
    }

    @ParameterizedTest
    @CsvSource({"REPORT.IPM.Note.IPNRN, displayed", "REPORT.IPM.Note.IPNNRN, deleted"})
    void aReadReceiptIsNoDeliveryReport(String messageClass, String disposition) {
        Message message = Opened.message(failure().put(Tag.MESSAGE_CLASS, messageClass));

        assertEquals(
                MessageKind.MDN,
                Opened.report(failure().put(Tag.MESSAGE_CLASS, messageClass)).kind());
        assertTrue(Opened.text(message, "message/disposition-notification").contains(disposition));
    }

    @Test
    void theEnclosedOriginalIsReturned() {
        MsgFile original = MsgFile.ofClass("IPM.Note")
                .put(Tag.SUBJECT, "Offer")
                .put(Tag.FROM_NAME, "Anna")
                .put(Tag.FROM_ADDRESS, "anna@example.org")
                .put(Tag.MESSAGE_ID, "<one@example.org>")
                .put(Tag.BODY, "What we talked about")
                .recipient("Bert", "bert@example.net")
                .attachment("offer.pdf", "application/pdf", new byte[10]);
        ReturnedOriginal returned = Opened.report(failure()
                        .recipient("bert@example.net", "bert@example.net")
                        .enclosed(original))
                .original();

        assertEquals(ReturnedOriginal.Extent.WHOLE, returned.extent());
        assertEquals("<one@example.org>", returned.headers().first("Message-ID").orElseThrow());
        assertEquals(
                "\"Bert\" <bert@example.net>", returned.headers().first("To").orElseThrow());
        assertEquals("What we talked about", returned.text());
        assertEquals("offer.pdf", returned.attachments().getFirst().fileName());
    }

    @Test
    void withoutTheOriginalItsPropertiesAreItsHeader() {
        ReturnedOriginal returned = Opened.report(failure()
                        .put(Tag.ORIGINAL_SUBJECT, "Offer")
                        .put(Tag.ORIGINAL_MESSAGE_ID, "<one@example.org>")
                        .put(Tag.ORIGINAL_SENDER_NAME, "Anna")
                        .put(Tag.ORIGINAL_SENDER_ADDRESS, "anna@example.org")
                        .put(Tag.ORIGINAL_SUBMIT_TIME, Instant.parse("2026-11-20T08:00:00Z"))
                        .recipient("bert@example.net", "bert@example.net"))
                .original();

        assertEquals(ReturnedOriginal.Extent.HEADERS, returned.extent());
        assertEquals("<one@example.org>", returned.headers().first("Message-ID").orElseThrow());
        assertEquals(
                "\"Anna\" <anna@example.org>", returned.headers().first("From").orElseThrow());
        assertEquals(
                "Fri, 20 Nov 2026 08:00:00 +0000",
                returned.headers().first("Date").orElseThrow());
    }

    @Test
    void aPathInTheDirectoryIsNeverARecipient() {
        DeliveryReport known = Opened.report(failure()
                .recipient(new MsgFile()
                        .put(Tag.DISPLAY_NAME, "Carla")
                        .put(Tag.EMAIL_ADDRESS, PATH)
                        .put(Tag.SMTP_ADDRESS, "carla@example.org")));
        DeliveryReport unknown = Opened.report(failure()
                .recipient(new MsgFile().put(Tag.DISPLAY_NAME, "Carla Muster").put(Tag.EMAIL_ADDRESS, PATH)));

        assertEquals("carla@example.org", known.recipients().getFirst().recipient());
        assertEquals("", unknown.recipients().getFirst().recipient());
        assertFalse(unknown.toString().contains("/o="));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "570, <mx.example.net #5.7.133 smtp; 550 5.7.133 Sender not authenticated>, 5.7.133",
                "511, <mx.example.net #5.1.1>, 5.1.1",
                "511, <#5.1.1>,                5.1.1",
                "500, <mx.example.net # smtp; 550 5.4.1 No such domain>, 5.4.1",
                "511, 'No such address. <mx.example.net #5.1.1>', 5.1.1",
                "510, '<#550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found>', 5.1.10",
                "447, -, 4.4.7",
                "200, -, 2.0.0",
                "550, -, ''",
                "999, -, ''",
                "0,   -, ''"
            })
    void theStatusIsThatOfTheFile(int number, String supplement, String expected) {
        MsgFile recipient =
                new MsgFile().put(Tag.EMAIL_ADDRESS, "bert@example.net").put(Tag.STATUS_CODE, number);
        if (supplement != null) {
            recipient.put(Tag.SUPPLEMENTARY, supplement);
        }

        assertEquals(
                expected,
                status(Opened.report(failure().recipient(recipient))
                        .recipients()
                        .getFirst()));
    }

    @Test
    void wordsOfExchangeBesideTheCodeAreKept() {
        String words = "The e-mail account does not exist. <mail.example.org #5.1.1>";
        RecipientReport only = Opened.report(failure().recipient(recipient("bert@example.net", words, 511)))
                .recipients()
                .getFirst();

        assertEquals(words, only.diagnostic());
        assertEquals("mail.example.org", only.remoteMta());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'bert@example.net'", "<bert@example.net>", "bert@example.net"})
    void anAddressMayStandInMarks(String written) {
        DeliveryReport report = Opened.report(
                failure().recipient(new MsgFile().put(Tag.DISPLAY_NAME, "Bert").put(Tag.EMAIL_ADDRESS, written)));

        assertEquals("bert@example.net", report.recipients().getFirst().recipient());
    }

    @ParameterizedTest
    @CsvSource({"35, 5.1.1", "29, 5.7.1", "13, ''", "38, ''", "-1, ''", "99, ''"})
    void aDiagnosticCodeStandsForAStatusOnlyWhereItIsTheOnlyOne(int code, String expected) {
        MsgFile recipient = new MsgFile()
                .put(Tag.EMAIL_ADDRESS, "bert@example.net")
                .put(Tag.REASON_CODE, 1)
                .put(Tag.DIAGNOSTIC_CODE, code);

        assertEquals(
                expected,
                status(Opened.report(failure().recipient(recipient))
                        .recipients()
                        .getFirst()));
    }

    @Test
    void messagesInsideMessagesEndAtADepth() {
        MsgFile inner = MsgFile.ofClass("IPM.Note").put(Tag.SUBJECT, "innermost");
        for (int i = 0; i < 12; i++) {
            inner = MsgFile.ofClass("IPM.Note").put(Tag.SUBJECT, "level " + i).enclosed(inner);
        }

        byte[] mail =
                OutlookFile.asMail(ByteBuffer.wrap(inner.bytes()), 1 << 20).orElseThrow();
        String text = new String(mail, StandardCharsets.UTF_8);
        assertTrue(text.contains("Subject: level 6"));
        assertFalse(text.contains("Subject: level 5"));
        assertFalse(text.contains("innermost"));
    }

    @Test
    void anOutlookFileAttachedToAnotherMailIsEnclosedMail() {
        MsgFile file = failure().recipient("bert@example.net", "bert@example.net");
        String mail = """
                From: anna@example.org
                Subject: WG: Problem
                MIME-Version: 1.0
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="Unzustellbar.msg"
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString(file.bytes());
        Message message =
                (Message) Opened.items(mail.getBytes(StandardCharsets.US_ASCII)).getFirst();

        Part.Enclosed enclosed = (Part.Enclosed) message.content();
        assertEquals(
                "Undeliverable: Offer",
                enclosed.content().headers().first("Subject").orElseThrow());
        assertEquals(List.of(0), new ReportReader().attached(message));
    }

    @Test
    void theMailIsTheSameEachTime() {
        MsgFile file = failure().recipient("bert@example.net", "bert@example.net");

        assertEquals(List.of(Opened.message(file)), List.of(Opened.message(file)));
    }
}
