// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.bumerang.hijack.TestNotice.LURE;
import static org.bumerang.hijack.TestNotice.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each ground for taking a mail for a counterfeit, in a mail that shows it and in an honest one that looks like it. */
class FakeFamilyTest {

    private static final String BOB = "bob@far.example";

    /** A mail that shows a signal and an honest one that resembles it. */
    private record Pair(String shows, String resembles) {}

    private static final Map<SignalId, Pair> PAIRS = pairs();

    private static Map<SignalId, Pair> pairs() {
        Map<SignalId, Pair> pairs = new EnumMap<>(SignalId.class);
        pairs.put(
                SignalId.ASKS_TO_CLICK,
                new Pair(
                        PLAIN.html("<a href=\"http://trap.example/x\">Release messages</a>")
                                .mail(),
                        refused("550 5.1.1 click here: https://support.google.com/mail/?p=NoSuchUser")));
        pairs.put(
                SignalId.INCOMING_HELD,
                new Pair(PLAIN.html("Six incoming messages are on hold." + LURE).mail(), ownDigest()));
        pairs.put(
                SignalId.NO_REPORT_INSIDE,
                new Pair(
                        PLAIN.html("Something failed." + LURE).mail(),
                        PLAIN.text("<bob@far.example>: host mx.far.example said: 550 5.1.1 no such user")
                                .mail()));
        pairs.put(
                SignalId.DANGEROUS_ATTACHMENT,
                new Pair(PLAIN.file("Message.eml.html").mail(), dangerousOriginal()));
        pairs.put(
                SignalId.UNRELATED_LINK,
                new Pair(PLAIN.html(LURE).mail(), refused("550 5.7.1 refused, see https://help.far.example/why")));
        pairs.put(
                SignalId.PERSONAL_LINK,
                new Pair(
                        PLAIN.html("<a href=\"https://trap.example/#YW5uQHZlcmVpbi5leGFtcGxl\">here</a>")
                                .mail(),
                        refused("550 5.7.23 see https://www.openspf.org/Why?s=mfrom;id=ann%40verein.example")));
        pairs.put(
                SignalId.UNRELATED_SENDER,
                new Pair(
                        PLAIN.from("Mailer-Daemon <mailer-daemon@verein.example>")
                                .html(LURE)
                                .mail(),
                        refused("550 5.1.1 no such user")));
        pairs.put(
                SignalId.NO_FOREIGN_RECIPIENT,
                new Pair(
                        PLAIN.text("<ann@verein.example>: 552 5.2.2 full, see http://trap.example/x")
                                .mail(),
                        refused("552 5.2.2 mailbox full")));
        pairs.put(
                SignalId.THREAT,
                new Pair(
                        PLAIN.html("Your account will be closed within 24 hours." + LURE)
                                .mail(),
                        refused("451 4.4.1 timed out; no reply within 24 hours, will be deleted from the queue")));
        pairs.put(
                SignalId.NOT_AUTOMATIC,
                new Pair(
                        PLAIN.above("Return-Path: <www-data@rented.example>\n")
                                .html(LURE)
                                .mail(),
                        PLAIN.above("Return-Path: <postmaster@rented.example>\n")
                                .fields("Auto-Submitted: auto-replied\n")
                                .html(LURE)
                                .mail()));
        pairs.put(
                SignalId.SENDER_NOT_PROVEN,
                new Pair(
                        PLAIN.above("Return-Path: <>\nAuthentication-Results: mail.verein.example; dmarc=fail\n")
                                .html(LURE)
                                .mail(),
                        PLAIN.fields("Authentication-Results: relay.rented.example; dmarc=fail\n")
                                .html(LURE)
                                .mail()));
        pairs.put(
                SignalId.NONSENSE_CODES,
                new Pair(
                        PLAIN.html("552-5.7.0 [TSS04] max defers and failures gsmtp" + LURE)
                                .mail(),
                        refused("421 4.7.0 [TSS04] deferred")));
        pairs.put(
                SignalId.DISGUISED_WORDS,
                new Pair(
                        PLAIN.html("Nach\u200brichten warten." + LURE).mail(),
                        PLAIN.html("Zu\u00adstellung fehl\u00adgeschlagen: Παπαδόπουλος." + LURE)
                                .mail()));
        pairs.put(
                SignalId.PICTURE_FOR_WORDS,
                new Pair(
                        PLAIN.html("<img src=\"cid:code\">").mail(),
                        PLAIN.html("<img src=\"cid:icon\">Address not found: your message was not delivered to "
                                        + "bob@far.example because it is unable to receive mail." + LURE)
                                .mail()));
        pairs.put(
                SignalId.ORIGINAL_NOT_MINE,
                new Pair(
                        report("550 5.1.1 no such user", "Accounts <billing@other.example>"),
                        report("550 5.1.1 no such user", ANN)));
        return pairs;
    }

    private static String refused(String reply) {
        return report(reply, ANN);
    }

    private static String report(String reply, String author) {
        String path = "Received: from pc (unknown [203.0.113.9]) by mx.far.example (Postfix) with ESMTP id 5";
        return TestMail.foreignReport(
                "mx.far.example", BOB, reply, TestMail.original(path, author, BOB, "Dinner", 1), 1);
    }

    private static String dangerousOriginal() {
        return refused("550 5.1.1 no such user").replace("Content-Type: text/plain\n\nHello.", """
                Content-Type: multipart/mixed; boundary="=o"

                --=o
                Content-Type: application/octet-stream; name="invoice.iso"
                Content-Disposition: attachment; filename="invoice.iso"

                data
                --=o--
                """);
    }

    private static String ownDigest() {
        return PLAIN.via("filter.verein.example")
                .from("Postmaster <postmaster@verein.example>")
                .subject("Held messages")
                .html("Two incoming messages are on hold. <a href=\"https://filter.verein.example/q\">Release</a>")
                .mail();
    }

    private static Pair pair(SignalId signal) {
        return Optional.ofNullable(PAIRS.get(signal)).orElseThrow();
    }

    static Stream<SignalId> fakeSignals() {
        return Arrays.stream(SignalId.values()).filter(id -> id.family() == SignalId.Family.FAKE);
    }

    @ParameterizedTest
    @MethodSource("fakeSignals")
    void showsInACounterfeit(SignalId signal) {
        assertTrue(signals(pair(signal).shows()).contains(signal));
    }

    @ParameterizedTest
    @MethodSource("fakeSignals")
    void isMissingInAnHonestMailThatResemblesIt(SignalId signal) {
        assertFalse(signals(pair(signal).resembles()).contains(signal));
    }

    @Test
    void everyGroundHasItsPair() {
        assertEquals(fakeSignals().toList(), List.copyOf(PAIRS.keySet()));
    }

    private static List<SignalId> signals(String mail) {
        MessageEvidence message = TestMailbox.evidence(mail, EvidenceReader.load());
        SignalBook book = SignalBook.load();
        OwnSide own = new OwnSide(
                List.of(message),
                Optional.empty(),
                OwnAddresses.of(List.of(MailAddress.parse(ANN).orElseThrow())),
                Providers.load(),
                book);
        boolean ownWriter = new RouteFinder(own).wroteOwnServer(message);
        return new FakeSignals(book, own)
                .weigh(message, ownWriter, Optional.empty()).of(SignalId.Family.FAKE).stream()
                        .map(Signal::id)
                        .toList();
    }
}
