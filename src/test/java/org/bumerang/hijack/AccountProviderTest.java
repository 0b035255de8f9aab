// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose pages the steps may name: a wrong company would send people astray. */
class AccountProviderTest {

    private static final String STRATO = delivered("smtpin.rzone.de");
    private static final String GOOGLE = delivered("mx.google.com");

    @Test
    void mailboxDomainsNameTheirProvider() {
        assertEquals(List.of("gmx"), providers("ann.beier@gmx.de", GOOGLE));
    }

    @Test
    void theServersOfAnOwnDomainNameIt() {
        assertEquals(List.of("strato"), providers("ann@verein.example", STRATO));
    }

    @Test
    void serversOfTwoCompaniesNameNone() {
        assertEquals(List.of(""), providers("ann@verein.example", STRATO, GOOGLE));
    }

    @Test
    void unknownServersNameNone() {
        assertEquals(List.of(""), providers("ann@verein.example", delivered("mx.verein.example")));
    }

    private static List<String> providers(String account, String... mails) {
        return new TestMailbox()
                .account(account).with(mails).assess().accounts().stream()
                        .map(Account::provider)
                        .toList();
    }

    private static String delivered(String host) {
        return """
                Return-Path: <bea@near.example>
                Delivered-To: ann@verein.example
                Received: from mail.near.example (mail.near.example [192.0.2.7])
                \tby %s with ESMTPS id 1 for <ann@verein.example>; Mon, 4 May 2026 10:00:00 +0200
                From: Bea <bea@near.example>
                To: ann@verein.example
                Subject: Hello
                Message-ID: <1@near.example>
                Date: Mon, 4 May 2026 10:00:00 +0200

                Hello.
                """.formatted(host);
    }
}
