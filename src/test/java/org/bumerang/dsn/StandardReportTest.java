// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bumerang.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardReportTest {

    private final ReportReader reader = new ReportReader();

    @Test
    void readsSeveralRecipientsWithoutBlankLinesBetweenThem() {
        DeliveryReport report = reader.read(Mails.report("", """
                Reporting-MTA: dns; mail.example.org
                Arrival-Date: Tue, 3 Mar 2026 10:00:00 +0100
                Final-Recipient: rfc822; one@example.org
                Action: failed
                Status: 5.1.1
                Final-Recipient: rfc822; two@example.org
                Action: delayed
                Status: 4.4.1
                """));
        assertEquals(MessageKind.BOUNCE, report.kind());
        assertEquals("rfc3464", report.layout());
        assertEquals("mail.example.org", report.reportingMta());
        assertEquals(
                List.of("one@example.org BOUNCE", "two@example.org DELAY"),
                report.recipients().stream()
                        .map(found -> found.recipient() + " " + found.kind())
                        .toList());
    }

    @Test
    void keepsTheVaguerCodeBesideTheOneThatTells() {
        ServerReply answer =
                reader.read(Mails.report("", """
                Final-Recipient: rfc822; team@example.org
                Action: failed
                Status: 5.7.0
                Diagnostic-Code: smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup
                """)).recipients().getFirst().answer();
        assertEquals(EnhancedStatus.parse("5.7.133"), answer.status());
        assertEquals(EnhancedStatus.parse("5.7.0"), answer.overruled());
    }

    @Test
    void keepsWhatTheSystemNotesOfTheMessageAndOfEachTry() {
        DeliveryReport report = reader.read(Mails.report("", """
                Reporting-MTA: dns; mail.example.org
                Original-Envelope-Id: QQ314159
                X-Postfix-Queue-ID: 4Xy7Zz2cKnz1
                Arrival-Date: Tue, 3 Mar 2026 10:00:00 +0100

                Final-Recipient: rfc822; one@example.org
                Action: delayed
                Status: 4.4.1
                Last-Attempt-Date: Tue, 3 Mar 2026 14:00:00 +0100
                Will-Retry-Until: Sun, 8 Mar 2026 10:00:00 +0100
                """));
        assertEquals(
                new Handling("mail.example.org", "Tue, 3 Mar 2026 10:00:00 +0100", "4Xy7Zz2cKnz1", "QQ314159"),
                report.handling());
        assertEquals(
                new Attempt("", "", "Tue, 3 Mar 2026 14:00:00 +0100", "Sun, 8 Mar 2026 10:00:00 +0100"),
                report.recipients().getFirst().attempt());
        assertEquals("me@example.org", report.addressee());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rfc822;user+2Btag@example.org             | user+tag@example.org
            rfc822;user+20@example.org                | user+20@example.org
            utf-8;j+C3+BCrgen@example.org             | jürgen@example.org
            utf-8;j\\x{FC}rgen@example.org            | jürgen@example.org
            utf-8;j+5Cx{FC}rgen@example.org           | jürgen@example.org
            """)
    void decodesTheFormsInWhichAddressesTravel(String field, String address) {
        DeliveryReport report = reader.read(Mails.report("", """
                Original-Recipient: %s
                Action: failed
                Status: 5.1.1
                """.formatted(field)));
        assertEquals(address, report.recipients().getFirst().recipient());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dns; mx.example.net.                                              | mx.example.net
            dns; mx.example.net. (192.0.2.9, the server for the domain.)      | mx.example.net
            dns;example-net.mail.example.com:25                               | example-net.mail.example.com
            dns; mx.example.net (TCP 192.0.2.1) (x ESMTP)                     | mx.example.net
            dns;[192.0.2.9]                                                   | [192.0.2.9]
            """)
    void namesTheOtherServerAlone(String field, String host) {
        DeliveryReport report = reader.read(Mails.report("", """
                Final-Recipient: rfc822; one@example.org
                Action: failed
                Remote-MTA: %s
                """.formatted(field)));
        assertEquals(host, report.recipients().getFirst().remoteMta());
    }

    @Test
    void keepsOneGroupTogetherOverBlankLinesInsideIt() {
        DeliveryReport report = reader.read(Mails.report("", """
                Reporting-MTA: dns; mail.example.org

                Final-Recipient: rfc822; one@example.org

                Action: failed

                Status: 5.2.2
                """));
        assertEquals(1, report.recipients().size());
        assertEquals(
                "5.2.2", report.recipients().getFirst().status().orElseThrow().toString());
        assertEquals("failed", report.recipients().getFirst().action());
    }

    @Test
    void showsTheOriginalRecipientAndKeepsTheFinalOneAsAlias() {
        RecipientReport found = reader.read(Mails.report("", """
                Final-Recipient: rfc822; target@example.net
                Original-Recipient: rfc822;alias+2Btag@example.org
                Action: failed
                Status: 5.0.0
                Diagnostic-Code: smtp; 550-5.7.26 not
                 authenticated
                """)).recipients().getFirst();
        assertEquals("alias+tag@example.org", found.recipient());
        assertEquals(List.of("target@example.net"), found.aliases());
        assertEquals("5.7.26", found.status().orElseThrow().toString());
        assertEquals("550", found.reply().orElseThrow().toString());
        assertEquals("550-5.7.26 not authenticated", found.diagnostic());
    }
}
