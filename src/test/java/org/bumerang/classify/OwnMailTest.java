// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OwnMailTest {

    private static Headers headers(String... lines) {
        List<Header> fields = Arrays.stream(lines)
                .map(line -> line.split(": ", 2))
                .map(field -> new Header(field[0], field[1], field[1]))
                .toList();
        return new Headers(fields);
    }

    @Nested
    class AutomaticReply {

        @Test
        void isTakenFromAutoSubmitted() {
            assertTrue(OwnMail.isAutomaticReply(headers("Auto-Submitted: auto-replied (vacation)")));
            assertTrue(OwnMail.isAutomaticReply(headers("X-Autoreply: yes")));
        }

        @Test
        void isNotWhatAProgramGeneratesOtherwise() {
            assertFalse(OwnMail.isAutomaticReply(headers("Auto-Submitted: auto-generated")));
            assertFalse(OwnMail.isAutomaticReply(headers("Subject: hello")));
        }
    }

    @Nested
    class Forwarding {

        @Test
        void showsTheForwarderAsEnvelopeSender() {
            assertTrue(OwnMail.isForwarded(headers(
                    "Return-Path: <me@example.org>", "Resent-From: Me <me@example.org>", "From: other@example.net")));
            assertTrue(OwnMail.isForwarded(headers(
                    "Return-Path: <me+caf_=target=example.net@example.org>",
                    "X-Forwarded-For: me@example.org target@example.net")));
            assertTrue(OwnMail.isForwarded(headers(
                    "Return-Path: <me@example.org>",
                    "X-Sieve-Redirected-From: me@example.org",
                    "From: other@example.net")));
        }

        @Test
        void ofTheRecipientsSideKeepsTheAuthor() {
            assertFalse(OwnMail.isForwarded(
                    headers("Return-Path: <me@example.org>", "Resent-From: them@example.net", "From: me@example.org")));
        }

        @Test
        void isNotAMailingList() {
            assertFalse(OwnMail.isForwarded(headers(
                    "Return-Path: <list@example.org>",
                    "Resent-From: list@example.org",
                    "List-Id: <list.example.org>")));
        }
    }
}
