// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Providers write the same things each in their own way. */
class WorldOfProvidersTest {

    private static OwnSide side(String account) {
        return new OwnSide(
                List.of(),
                Optional.empty(),
                OwnAddresses.of(List.of(MailAddress.parse(account).orElseThrow())),
                Providers.load(),
                SignalBook.load());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ann@libero.it      | smtp-18.italiaonline.it       | from oxapps-35-132.iol.local ([10.101.8.178]) by smtp-18.iol.local with ESMTPA id 1
            ann@icloud.com     | outbound.pv.icloud.com        | from [127.0.0.1] (unknown [192.0.2.7]) by p00-icloudmta-asmtp-us-east-1a-60-percent-3 (Postfix) with ESMTPSA id 1
            ann@wp.pl          | mx3.wp.pl                     | from a.example (HELO pc) (ann@wp.pl@[192.0.2.7]) by smtp.wp.pl (WP-SMTPD) with TLS encrypted SMTP for <x@far.example>
            ann@btinternet.com | sa-prd-fep-044.btinternet.com | from pc (192.0.2.7) by sa-prd-rgout-003.btmx-prd.synchronoss.net (authenticated as ann@btinternet.com) id 1
            ann@cox.net        | sonic306-20.consmr.mail.ir2.yahoo.com | from sonic.gate.mail.ne1.yahoo.com by sonic306.consmr.mail.ir2.yahoo.com with HTTP
            ann@seznam.cz      | mxd-2-a12.seznam.cz           | from unknown ([::ffff:192.0.2.7]) by email.seznam.cz (szn-ebox-5.0) with HTTP
            """)
    void aHandedInMailIsRecognised(String account, String out, String line) {
        OwnSide own = side(account);
        ReceivedLine.Peer peer = ReceivedLine.parse(
                        "from %s (%s [57.103.70.11]) by mx.far.example (Postfix) with ESMTPS id 2".formatted(out, out))
                .from();
        assertTrue(own.sends(peer, Spf.NONE).orElseThrow());
        assertTrue(own.lines().isSubmission(ReceivedLine.parse(line)));
        assertTrue(own.lines().bindsSender(ReceivedLine.parse(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from pc (unknown [192.0.2.7]) by mail.wp.example (authenticated as ann@a.example) id 1              | ann@a.example
            by smtp8.relay.emailsrvr.com (Authenticated sender: ann-AT-a.example) with ESMTPSA id 1             | ann@a.example
            by apps.rackspace.com (Authenticated sender: ann@a.example, from: bob@b.example) with HTTP; Mon     | ann@a.example
            from x (HELO y) (ann@wp.pl@[192.0.2.7]) by smtp.wp.pl (WP-SMTPD) with SMTP                          | ann@wp.pl
            from x (unknown [192.0.2.7]) (Authenticated sender: ann) by b.example (Postfix) with ESMTPSA id 1   | ann
            """)
    void theLineNamesTheLogin(String line, String login) {
        assertEquals(login, ReceivedLine.parse(line).login());
    }

    @Test
    void yahooGreetsWithoutLookingUp() {
        ReceivedLine line = ReceivedLine.parse("from 192.0.2.7 (EHLO mx.far.example) by 10.196.1.2 with SMTPs; Mon");
        assertEquals("mx.far.example", line.from().name());
        assertEquals(IpAddress.parse("192.0.2.7"), line.from().address());
        assertFalse(line.from().lookedUp());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            X-GND-Sasl                ~ ann@a.example
            X-Authenticated-Sender    ~ server7.example.net: ann@a.example
            X-Authenticated-Sender-Id ~ ann@a.example
            X-SECURESERVER-ACCT       ~ ann@a.example
            X-Rid                     ~ ann@a.example@192.0.2.7
            X-MailChannels-SenderId   ~ host|x-authuser|ann@a.example
            X-Get-Message-Sender-Via  ~ server7.example.net: authenticated_id: ann@a.example/from_h
            Authentication-Results    ~ garm.ovh; auth=pass (GARM-96R001; 7A) smtp.auth=ann@a.example
            """)
    void aFieldNamesTheLogin(String name, String value) {
        Headers headers = new Headers(List.of(Header.of(name, value)));
        assertEquals(List.of("ann@a.example"), Logins.of(headers));
    }

    @Test
    void theNeighboursLoginInTheResultsOfTheOwnServerIsNotTheOwn() {
        Headers failed =
                new Headers(List.of(Header.of("Authentication-Results", "x; auth=fail smtp.auth=ann@a.example")));
        assertEquals(List.of(), Logins.of(failed));
    }

    @Test
    void freeMailboxesOfMicrosoftShareOneCustomer() {
        String shared = "sct-15-20-8534-20-msonline-outlook-5b3e1.templatetenant";
        assertTrue(side("ann@hotmail.fr").isCustomer(shared));
        assertFalse(side("ann@verein.example").isCustomer(shared));
        assertTrue(side("ann@verein.example").isCustomer("verein.example"));
    }

    @Test
    void googlesKeyForADomainIsASignatureOfThatDomain() {
        OwnSide own = side("ann@verein.example");
        assertTrue(own.signsAs("verein-example.20230601.gappssmtp.com"));
        assertFalse(own.signsAs("other-example.20230601.gappssmtp.com"));
    }

    @Test
    void noMailboxDomainIsGivenByTwo() {
        Set<String> seen = new HashSet<>();
        for (Provider provider : Providers.load().providers()) {
            provider.mailboxDomains().forEach(domain -> assertTrue(seen.add(domain), domain));
            assertTrue(seen.add("id " + provider.id()), provider.id());
        }
    }
}
