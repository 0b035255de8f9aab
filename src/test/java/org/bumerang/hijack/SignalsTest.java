// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each signal with a case in which it shows and one that only looks like it. */
class SignalsTest {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String FROM = "Ann <ann@verein.example>";

    private static String to(int i) {
        return "stranger%d@far%d.example".formatted(i, i);
    }

    private static String own(int i, String client, String subject, String reply) {
        return own(i, client, FROM, subject, reply, to(i));
    }

    private static String own(int i, String client, String from, String subject, String reply, String to) {
        return TestMail.ownReport(to, reply, TestMail.original(TestMail.login(client, ANN), from, to, subject, i), i);
    }

    private static String forged(int i, String path) {
        String host = "mx.far%d.example".formatted(i);
        return TestMail.foreignReport(host, to(i), UNKNOWN, TestMail.original(path, FROM, to(i), "Hello", i), i);
    }

    private static TestMailbox box(int number, IntFunction<String> mail) {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < number; i++) {
            box.with(mail.apply(i));
        }
        return box;
    }

    private static List<String> usualSent(String to) {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sent.add(TestMail.sentMail(FROM, to, "Usual mail " + i, (i - 6) * 1_440));
        }
        return sent;
    }

    private static void shows(SignalId id, TestMailbox box) {
        assertTrue(all(box).contains(id), () -> id + " missing in " + all(box));
    }

    private static void hides(SignalId id, TestMailbox box) {
        assertFalse(all(box).contains(id), () -> id + " wrongly in " + all(box));
    }

    private static List<SignalId> all(TestMailbox box) {
        List<SignalId> found = new ArrayList<>();
        for (Incident incident : box.assess().incidents()) {
            incident.signals().forEach(signal -> found.add(signal.id()));
            incident.against().forEach(signal -> found.add(signal.id()));
        }
        return found;
    }

    @Nested
    class Hijack {

        @Test
        void accountStoppedByTheOwnProviderNotByARecipientsServer() {
            String stopped = "550 5.1.8 Access denied, bad outbound sender. AS(42004)";
            shows(SignalId.PROVIDER_STOPPED_ACCOUNT, box(1, i -> own(i, "192.0.2.4", "Hi", stopped)));
            String path = TestMail.taken("198.51.100.9", "mx.far0.example");
            hides(
                    SignalId.PROVIDER_STOPPED_ACCOUNT,
                    box(
                            1,
                            i -> TestMail.foreignReport(
                                    "mx.far0.example",
                                    to(i),
                                    stopped,
                                    TestMail.original(path, FROM, to(i), "Hi", i),
                                    i)));
        }

        @Test
        void organisationStoppedByItsProvider() {
            String stopped = "550 5.7.705 Access denied, tenant has exceeded threshold.";
            shows(SignalId.ORGANISATION_STOPPED, box(1, i -> own(i, "192.0.2.4", "Hi", stopped)));
            String lowReputation = "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.";
            hides(SignalId.ORGANISATION_STOPPED, box(1, i -> own(i, "192.0.2.4", "Hi", lowReputation)));
        }

        @Test
        void absenceFromACompleteSentFolder() {
            shows(
                    SignalId.OWN_ROUTE_NOT_MINE,
                    box(3, i -> own(i, "192.0.2.4", "Hi", UNKNOWN)).sent(usualSent("bob@near.example")));
            hides(
                    SignalId.OWN_ROUTE_NOT_MINE,
                    box(3, i -> own(i, "192.0.2.4", "Hi", UNKNOWN)).emptySent());
            hides(
                    SignalId.OWN_ROUTE_NOT_MINE,
                    box(3, i -> own(i + 200_000, "192.0.2.4", "Hi", UNKNOWN)).sent(usualSent("bob@near.example")));
        }

        @Test
        void loginThatWritesInAStrangersName() {
            shows(
                    SignalId.OWN_ROUTE_NOT_MINE,
                    box(4, i -> own(i, "192.0.2.4", "Team <team@bank.example>", "Hi", UNKNOWN, to(i))));
            hides(
                    SignalId.OWN_ROUTE_NOT_MINE,
                    box(4, i -> own(i, "192.0.2.4", "Club <office@verein.example>", "Hi", UNKNOWN, to(i))));
        }

        @Test
        void contactsThatGotMailWhichIsNotInSent() {
            IntFunction<String> mail =
                    i -> own(i, "192.0.2.4", FROM, "Re: plan " + i, UNKNOWN, "bob%d@near.example".formatted(i));
            TestMailbox stolen = box(4, mail);
            for (int i = 0; i < 4; i++) {
                stolen.sent(usualSent("bob%d@near.example".formatted(i)));
            }
            shows(SignalId.OWN_CONTACTS, stolen);
            hides(SignalId.OWN_CONTACTS, box(4, mail).sent(usualSent("carl@near.example")));
        }

        @Test
        void moreThanTwoClientNetworksInADay() {
            shows(SignalId.MANY_CLIENT_NETWORKS, box(6, i -> own(i, "203.0.%d.4".formatted(i % 3), "Hi", UNKNOWN)));
            hides(SignalId.MANY_CLIENT_NETWORKS, box(6, i -> own(i, "203.0.113." + i, "Hi", UNKNOWN)));
            hides(SignalId.MANY_CLIENT_NETWORKS, box(3, i -> own(i * 2_000, "203.0.%d.4".formatted(i), "Hi", UNKNOWN)));
        }

        @Test
        void namesThatChangeFromMailToMail() {
            shows(
                    SignalId.CHANGING_STYLE,
                    box(4, i -> own(i, "192.0.2.4", "Name%d <%s>".formatted(i, ANN), "Hi", UNKNOWN, to(i))));
            hides(SignalId.CHANGING_STYLE, box(4, i -> own(i, "192.0.2.4", "Hi", UNKNOWN)));
        }

        @Test
        void subjectsOfSpamButNotLettersOfAPersonWhoMayWriteThem() {
            shows(SignalId.SPAM_TEXT, box(1, i -> own(i, "192.0.2.4", "Your lottery prize", UNKNOWN)));
            hides(SignalId.SPAM_TEXT, box(1, i -> own(i, "192.0.2.4", "Скоро весна", UNKNOWN)));
            hides(SignalId.SPAM_TEXT, box(1, i -> own(i, "192.0.2.4", "Minutes of the board", UNKNOWN)));
        }

        @Test
        void severalReceiversThatCallItSpam() {
            String spam = "554 5.7.1 Message rejected as spam";
            shows(SignalId.CALLED_SPAM, box(3, i -> own(i, "192.0.2.4", "Hi", spam)));
            hides(SignalId.CALLED_SPAM, box(3, i -> own(i, "192.0.2.4", "Hi", i == 0 ? spam : UNKNOWN)));
        }

        @Test
        void waveOfStrangersButNotOneRecipientAgainAndAgain() {
            shows(SignalId.SPAM_WAVE, box(6, i -> own(i, "192.0.2.4", "Hi", UNKNOWN)));
            hides(SignalId.SPAM_WAVE, box(6, i -> own(i, "192.0.2.4", FROM, "Hi " + i, UNKNOWN, to(1))));
        }

        @Test
        void scriptOnTheOwnServerButNotAScriptElsewhereThatLogsIn() {
            String script = "\nX-PHP-Originating-Script: 33:x.php";
            String local = "Return-Path: <ann@verein.example>\n"
                    + "Received: by mail.verein.example (Postfix, from userid 33)" + script;
            IntFunction<String> made =
                    i -> TestMail.ownReport(to(i), UNKNOWN, TestMail.original(local, FROM, to(i), "Casino", i), i);
            shows(SignalId.OWN_WEB_SCRIPT, box(8, made));
            String login = TestMail.login("203.0.113.4", ANN) + script;
            hides(
                    SignalId.OWN_WEB_SCRIPT,
                    box(
                            8,
                            i -> TestMail.ownReport(
                                    to(i), UNKNOWN, TestMail.original(login, FROM, to(i), "Casino", i), i)));
        }
    }

    @Nested
    class Backscatter {

        @Test
        void foreignOriginButNotARelayOfTheRecipient() {
            shows(SignalId.FOREIGN_ORIGIN, box(1, i -> forged(i, TestMail.taken("198.51.100.9", "mx.far0.example"))));
            String relayed = """
                    Return-Path: <ann@verein.example>
                    Received: from gate.far0.example (gate.far0.example [203.0.113.3])
                    \tby mx.far0.example (Postfix) with ESMTPS id 1
                    Received: from mail.verein.example (mail.verein.example [192.0.2.25])
                    \tby gate.far0.example (Postfix) with ESMTPS id 2
                    """
                    + TestMail.login("192.0.2.4", ANN)
                            .lines()
                            .skip(1)
                            .reduce((a, b) -> a + "\n" + b)
                            .orElse("");
            hides(SignalId.FOREIGN_ORIGIN, box(1, i -> forged(i, relayed)));
        }

        @Test
        void inventedLineOfTheOwnServerBelowAForeignSender() {
            String login = String.join(
                    "\n",
                    Arrays.stream(TestMail.login("192.0.2.4", ANN).split("\n", -1))
                            .skip(1)
                            .toList());
            String path = TestMail.taken("198.51.100.9", "mx.far0.example") + "\n" + login;
            TestMailbox box = box(1, i -> forged(i, path));
            shows(SignalId.INVENTED_LINE, box);
            shows(SignalId.FOREIGN_ORIGIN, box);
        }

        @Test
        void inventedAddressesButNotAliasesThatAreUsed() {
            IntFunction<String> mail = i -> {
                String from = "office%d@verein.example".formatted(i % 2);
                String path = TestMail.taken("198.51.100.9", "mx.far%d.example".formatted(i));
                return TestMail.foreignReport(
                        "mx.far%d.example".formatted(i),
                        to(i),
                        UNKNOWN,
                        TestMail.original(path, from, to(i), "Hi", i),
                        i);
            };
            shows(SignalId.INVENTED_LOCAL_PART, box(4, mail));
            List<String> sent = List.of(
                    TestMail.sentMail("office0@verein.example", "bob@near.example", "One", -10),
                    TestMail.sentMail("office1@verein.example", "bob@near.example", "Two", -9));
            hides(SignalId.INVENTED_LOCAL_PART, box(4, mail).sent(sent));
        }

        @Test
        void mailFromOutsideThatTheOwnServerSentOnForAnAlias() {
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: from pc (unknown [198.51.100.9])
                    \tby mail.verein.example (Postfix) with ESMTPS id 1 for <office@verein.example>""";
            TestMailbox box = box(
                    6,
                    i -> TestMail.ownReport(
                            to(i), UNKNOWN, TestMail.original(path, FROM, "office@verein.example", "Casino", i), i));
            shows(SignalId.FOREIGN_ORIGIN, box);
            hides(SignalId.OWN_SERVER_WROTE, box);
        }

        @Test
        void reportsFromElsewhereOnly() {
            IntFunction<String> mail = i -> forged(i, TestMail.taken("198.51.100.9", "mx.far%d.example".formatted(i)));
            shows(SignalId.ALL_WRITTEN_ELSEWHERE, box(5, mail));
            hides(SignalId.ALL_WRITTEN_ELSEWHERE, box(4, mail));
        }

        @Test
        void signatureThatAllOwnMailsHave() {
            String signed = "\nDKIM-Signature: v=1; d=verein.example; s=a; b=x";
            TestMailbox box = box(2, i -> forged(i, TestMail.taken("198.51.100.9", "mx.far%d.example".formatted(i))));
            hides(SignalId.SIGNATURE_MISSING, box);
            for (int i = 50; i < 52; i++) {
                String mail = TestMail.sentMail(FROM, to(i), "Own " + i, i);
                box.sent(List.of(mail))
                        .with(TestMail.ownReport(
                                to(i), UNKNOWN, TestMail.login("192.0.2.4", ANN) + signed + "\n" + mail, i));
            }
            shows(SignalId.SIGNATURE_MISSING, box);
        }
    }
}
