// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.refused;
import static org.bumerang.hijack.SignalMail.returned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers write when they stop an account, from the mail to the signal. */
class DirectSignsTest {

    private static final Set<SignalId> SIGNS = Set.of(
            SignalId.PROVIDER_STOPPED_ACCOUNT,
            SignalId.COLLEAGUE_STOPPED,
            SignalId.ORGANISATION_STOPPED,
            SignalId.SENDING_LIMIT,
            SignalId.OUTGOING_CALLED_SPAM,
            SignalId.UNKNOWN_FORWARDING);

    private static List<SignalId> signs(TestMailbox box) {
        Incident incident = box.incident();
        return Stream.concat(incident.signals().stream(), incident.against().stream())
                .map(Signal::id)
                .filter(SIGNS::contains)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provider-stopped-account | 550 5.1.8 Access denied, bad outbound sender
            provider-stopped-account | 550 5.1.8 Zugriff verweigert, ungültiger ausgehender Absender. AS(42003)
            provider-stopped-account | 550 5.1.8 Access denied AS(42004)
            provider-stopped-account | 550 5.7.501 Access denied, spam abuse detected. The sending account has been banned
            provider-stopped-account | 550 5.7.502 Access denied, banned sender
            provider-stopped-account | 550-5.7.0 Email relay denied. The sending email account has been temporarily suspended due to abuse. - gsmtp
            provider-stopped-account | 550 5.4.6 Unusual sending activity detected. Please try after sometime.
            provider-stopped-account | 554 Dynamic Spam Out Stop
            provider-stopped-account | 550 SMTP-Versand fuer dieses Postfach wurde gesperrt, SMTP-Versand gesperrt
            provider-stopped-account | 550 Ihr Postfach wurde gesperrt, es wurde Spam verschickt
            provider-stopped-account | 550 message sending for this account is disabled
            organisation-stopped | 550 5.7.705 Access denied, tenant has exceeded threshold
            unknown-forwarding | 550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)
            outgoing-called-spam | 550 5.7.1 Refused by local policy. Sending of SPAM is not permitted! (B-TEXT)
            sending-limit | Domain verein.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.
            sending-limit | 550-5.4.5 Daily user sending quota exceeded. - gsmtp
            sending-limit | 550 5.7.1 Email quota exceeded. - gsmtp
            sending-limit | 550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients
            sending-limit | 554 5.2.2 mailbox full; STOREDRV.Submit; submission quota exceeded
            sending-limit | 550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit for sending email to external recipients
            sending-limit | 550 Send quota exceeded
            sending-limit | 450 4.7.0 Transmit rate limit exceeded
            sending-limit | 550 5.7.1 Your mail limit has been reached
            sending-limit | 450 Limit of 250 mails per hour exceeded
            sending-limit | 450 Mail send limit exceeded.
            """)
    void areHeardFromTheOwnProviderOnly(String sign, String words) {
        String author = sign.equals("unknown-forwarding") ? "Shop <news@shop.example>" : FROM;
        TestMailbox heard = box(1, i -> refused(i, words).replace("From: " + FROM, "From: " + author));
        assertEquals(List.of(sign), signs(heard).stream().map(SignalId::id).toList());
        assertTrue(
                heard.incident().kind() == VerdictKind.CHECK || heard.incident().kind() == VerdictKind.HIJACKED);
        assertEquals(List.of(), signs(box(1, i -> own(i, HOME, "Hi", words))), "the recipient's server said it");
        String delivered = SignalMail.delivered("mx.far0.example", HOME);
        assertEquals(List.of(), signs(box(1, i -> returned(i, FROM, delivered, words))), "said of an own mail");
        String path = TestMail.taken("198.51.100.9", "mx.far0.example");
        assertEquals(List.of(), signs(box(1, i -> returned(i, FROM, path, words))), "said of a forged mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.8 Sender address rejected: Domain not found",
                "550 5.2.1 The email account that you tried to reach is disabled",
                "550 5.2.1 Account of the recipient has been suspended",
                "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.",
                "452 4.2.2 The email account that you tried to reach is over quota",
                "450 4.2.1 The user you are trying to contact is receiving mail too quickly",
                "550 5.7.1 Message rejected as spam by content filtering"
            })
    void lookAlikesOfTheSameCodesAreNone(String words) {
        assertEquals(List.of(), signs(box(1, i -> refused(i, words))));
        assertEquals(List.of(), signs(box(1, i -> own(i, HOME, "Hi", words))));
    }

    @Test
    void ofAHostThatCarriesTheOwnServersMailAreHeard() {
        String report = TestMail.ownReport(
                        "bob@far.example",
                        "550 5.1.8 Access denied, bad outbound sender. AS(42004)",
                        TestMail.original(TestMail.login(HOME, TestMail.ANN), FROM, "bob@far.example", "Hi", 1),
                        1)
                .replace("mx.far.example", "smtp.carrier.example");
        assertEquals(List.of(SignalId.PROVIDER_STOPPED_ACCOUNT), signs(box(1, i -> report)));
    }

    @Test
    void areNotExcusedBecauseTheMailWasAnAutomaticAnswer() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: by mail.verein.example (Postfix, from userid 5000)
                Auto-Submitted: auto-replied (vacation)""";
        TestMailbox box = box(
                1,
                i -> refused(
                        i,
                        "bob@far.example",
                        "550 5.1.8 Access denied, bad outbound sender. AS(42004)",
                        TestMail.original(path, FROM, "bob@far.example", "Away", i)));
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
    }

    @Test
    void aLimitThatAnOwnLetterMetIsNoStrongSign() {
        TestMailbox box = box(40, i -> refused(i, "550 5.4.5 Daily user sending limit exceeded"));
        assertNotEquals(
                VerdictKind.HIJACKED,
                box.incident().kind(),
                () -> box.incident().toString());
    }

    @Test
    void aFilterOfOutgoingMailThatErrsOnceIsNoStrongSignButOneThatStopsAWaveIs() {
        String spam = "550 5.7.1 Refused by local policy. Sending of SPAM is not permitted!";
        assertEquals(VerdictKind.CHECK, box(1, i -> refused(i, spam)).incident().kind());
        assertEquals(
                VerdictKind.HIJACKED, box(12, i -> refused(i, spam)).incident().kind());
    }
}
