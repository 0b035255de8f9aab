// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.bumerang.hijack.TestMail.ANN_AT_GMX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Situations that people bring, each with the verdict that follows from how mail works. */
class WorkedExamplesTest {

    private static final String UNKNOWN = "550 5.1.1 user unknown";

    private static List<String> thefts(int number, int networks) {
        return IntStream.range(0, number)
                .mapToObj(i -> TestMail.gmxReport(
                        "stranger%d@far%d.example".formatted(i, i),
                        UNKNOWN,
                        TestMail.gmxLogin("203.0.%d.9".formatted(i % networks)),
                        "Hello again",
                        i))
                .toList();
    }

    private static List<String> forgeries(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    String host = "mx.far%d.example".formatted(i);
                    String to = "info@far%d.example".formatted(i);
                    String from = "sales%d@verein.example".formatted(i);
                    String path = TestMail.taken("198.%d.100.7".formatted(51 + i), host)
                            .replace("ann@", "sales%d@".formatted(i));
                    return TestMail.foreignReport(host, to, UNKNOWN, TestMail.original(path, from, to, "Hello", i), i);
                })
                .toList();
    }

    @Test
    void manyNetworksThroughTheOwnLoginAndNotMineIsAHijack() {
        TestMailbox box =
                new TestMailbox().account(ANN_AT_GMX).with(thefts(40, 5)).answer(Answer.NOT_MINE);
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
        assertTrue(box.signals().containsAll(List.of(SignalId.ANSWERED_NOT_MINE, SignalId.MANY_CLIENT_NETWORKS)));
        assertTrue(box.assess().advice().contains(AdviceStep.CHANGE_PASSWORD));
        assertFalse(box.assess().advice().contains(AdviceStep.SCAN_FIRST));
    }

    @Test
    void inventedAddressesFromForeignNetworksAreBackscatter() {
        TestMailbox box = new TestMailbox().account(ANN).with(forgeries(20));
        assertEquals(VerdictKind.BACKSCATTER, box.incident().kind());
        assertTrue(box.signals()
                .containsAll(List.of(
                        SignalId.FOREIGN_ORIGIN,
                        SignalId.AUTHENTICATION_FAILED,
                        SignalId.INVENTED_LOCAL_PART,
                        SignalId.MANY_FOREIGN_HOSTS)));
        assertTrue(box.assess().advice().contains(AdviceStep.THREE_MINUTE_CHECK));
    }

    @Test
    void textsWithoutAPathCannotBeDecided() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 12; i++) {
            box.with("""
                    Return-Path: <>
                    From: postmaster@far%d.example
                    To: ann@verein.example
                    Subject: Delivery failure
                    Message-ID: <t%d@far%d.example>
                    Date: %s

                    The following recipient could not be reached:

                        info@far%d.example
                        550 5.1.1 no such account
                    """.formatted(i, i, i, TestMail.date(i), i));
        }
        Incident incident = box.incident();
        assertEquals(VerdictKind.UNDECIDED, incident.kind());
        assertTrue(incident.missing().containsAll(List.of(Missing.ORIGINAL_PATH, Missing.SENT_FOLDER)));
    }

    @Test
    void ownNewsletterThatMetALimitIsNormal() {
        List<String> sent = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String to = "Member <member%d@far%d.example>".formatted(i, i);
            String mail = TestMail.sentMail("Ann <ann@verein.example>", to, "Newsletter in May", i);
            sent.add(mail);
            reports.add(SignalMail.refused(
                    i,
                    "member%d@far%d.example".formatted(i, i),
                    "550 5.4.5 Daily user sending limit exceeded",
                    TestMail.login("192.0.2.4", ANN) + "\n" + mail));
        }
        TestMailbox box = new TestMailbox().account(ANN).sent(sent).with(reports);
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.FOUND_IN_SENT));
        assertTrue(box.incident().against().stream().anyMatch(signal -> signal.id() == SignalId.SENDING_LIMIT));
    }

    @Test
    void aStoppedAccountAloneIsStrong() {
        TestMailbox box = new TestMailbox()
                .account(ANN)
                .with(SignalMail.refused(1, "550 5.1.8 Access denied, bad outbound sender. AS(42004)"));
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.PROVIDER_STOPPED_ACCOUNT));
        assertTrue(box.assess().advice().contains(AdviceStep.TELL_ADMIN));
    }

    @Test
    void ownOutOfOfficeAnswersToSpamAreNormal() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 15; i++) {
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: by mail.verein.example (Postfix, from userid 5000)
                    Auto-Submitted: auto-replied (vacation)
                    In-Reply-To: <spam%d@far.example>""".formatted(i);
            box.with(TestMail.ownReport(
                    "spam%d@far%d.example".formatted(i, i),
                    UNKNOWN,
                    TestMail.original(path, ANN, "spam@far.example", "Away: cheap viagra", i),
                    i));
        }
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
        assertEquals(List.of(SignalId.OWN_AUTO_REPLY), box.signals());
    }

    @Test
    void refusedOwnForwardingIsNormal() {
        String path = """
                Return-Path: <SRS0=a=b=shop.example=news@verein.example>
                Received: by mail.verein.example (Postfix, from userid 8)
                Delivered-To: ann@verein.example
                Received: from mx.shop.example (mx.shop.example [203.0.113.5])
                \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>""";
        TestMailbox box = new TestMailbox()
                .account(ANN)
                .with(TestMail.ownReport(
                        "ann.private@else.example",
                        "550 5.7.26 sender is unauthenticated",
                        TestMail.original(path, "Shop <news@shop.example>", ANN, "Offer", 1),
                        1));
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
        assertEquals(List.of(SignalId.OWN_FORWARDING), box.signals());
    }

    @Test
    void theftFromTheOwnNetworkSaysScanFirst() {
        String known = TestMail.sentMail("Ann <ann.beier@gmx.de>", "Bob <bob@near.example>", "Dinner", -9_000);
        String genuine =
                TestMail.gmxReport("bob@near.example", UNKNOWN, TestMail.gmxLogin("203.0.0.44"), "Dinner", -9_000);
        List<String> sent = new ArrayList<>(List.of(known));
        for (int i = 0; i < 6; i++) {
            sent.add(TestMail.sentMail(
                    "Ann <ann.beier@gmx.de>", "Eve <eve@near.example>", "Plan " + i, -9_000 + i * 1_500));
        }
        TestMailbox box =
                new TestMailbox().account(ANN_AT_GMX).sent(sent).with(genuine).with(thefts(12, 1));
        HijackAssessment result = box.assess();
        assertEquals(VerdictKind.HIJACKED, result.kind());
        assertTrue(
                result.advice().indexOf(AdviceStep.SCAN_FIRST) < result.advice().indexOf(AdviceStep.CHANGE_PASSWORD));
        assertTrue(result.advice().contains(AdviceStep.SCAN_FIRST));
    }

    @Test
    void sixPendingMessagesToReleaseAreAFake() {
        TestMailbox box = new TestMailbox()
                .account(ANN)
                .with(TestMail.htmlMail(
                        "Mail Delivery System <mailer-daemon@verein.example>",
                        "www-data@vps3.rented.example",
                        "(6) pending messages",
                        "Incoming messages are held. <a href=\"http://login.trap.example/x\">Release all messages</a>"
                                + " They will be deleted within 48 hours."));
        assertEquals(VerdictKind.FAKE, box.incident().kind());
        assertEquals(Grade.VERY_PROBABLE, box.incident().grade());
        assertEquals(AdviceStep.DO_NOT_CLICK, box.assess().advice().getFirst());
    }

    @Test
    void theftBesideForgeryNamesTheTheftFirst() {
        List<String> stolen = IntStream.range(0, 12)
                .mapToObj(i -> TestMail.ownReport(
                        "stranger%d@far%d.example".formatted(i, i),
                        UNKNOWN,
                        TestMail.original(
                                TestMail.login("203.0.%d.9".formatted(i), ANN),
                                "Name%d <%s>".formatted(i, ANN),
                                "stranger@far.example",
                                "You have won the lottery",
                                i),
                        i))
                .toList();
        HijackAssessment result =
                new TestMailbox().account(ANN).with(stolen).with(forgeries(20)).assess();
        assertEquals(VerdictKind.MIXED, result.kind());
        assertEquals(VerdictKind.HIJACKED, result.incidents().getFirst().kind());
        assertEquals(AdviceStep.KEEP_EVIDENCE, result.advice().getFirst());
    }

    @Test
    void anEmptySentFolderNeverClears() {
        TestMailbox box = new TestMailbox().account(ANN).emptySent();
        for (int i = 0; i < 4; i++) {
            box.with(TestMail.ownReport("stranger%d@far%d.example".formatted(i, i), UNKNOWN, "", i));
        }
        box.answer(Answer.NOT_MINE);
        assertEquals(VerdictKind.CHECK, box.incident().kind());
        assertTrue(box.assess().advice().contains(AdviceStep.EMPTY_SENT_MEANS_NOTHING));
    }

    @Test
    void anAbusedContactFormPointsToTheWebSite() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 12; i++) {
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: by mail.verein.example (Postfix, from userid 33)
                    X-PHP-Originating-Script: 33:form.php""";
            String to = "stranger%d@far%d.example".formatted(i, i);
            box.with(TestMail.ownReport(to, UNKNOWN, TestMail.original(path, ANN, to, "Your request", i), i));
        }
        assertEquals(VerdictKind.CHECK, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.OWN_WEB_SCRIPT));
        assertTrue(box.assess().advice().contains(AdviceStep.CLEAN_WEB_SITE));
    }

    @Test
    void aNeighboursLoginOnTheSameServerIsNotTheOwnAccount() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 6; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String path = TestMail.login("203.0.113.8", "shop@neighbour.example");
            box.with(TestMail.ownReport(to, UNKNOWN, TestMail.original(path, ANN, to, "Hello", i), i));
        }
        assertEquals(VerdictKind.BACKSCATTER, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.OTHER_LOGIN));
    }

    @Test
    void aMaliciousOriginalDoesNotMakeTheReportAFake() {
        String original = TestMail.original(
                        TestMail.taken("198.51.100.4", "mx.far.example"), ANN, "info@far.example", "Invoice", 1)
                .replace("Content-Type: text/plain\n\nHello.", """
                        Content-Type: multipart/mixed; boundary="=o"

                        --=o
                        Content-Type: application/octet-stream; name="invoice.iso"
                        Content-Disposition: attachment; filename="invoice.iso"

                        harmless

                        --=o--""");
        TestMailbox box = new TestMailbox()
                .account(ANN)
                .with(TestMail.foreignReport("mx.far.example", "info@far.example", UNKNOWN, original, 1));
        assertEquals(VerdictKind.BACKSCATTER, box.incident().kind());
    }
}
