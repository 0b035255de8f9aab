// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.UNKNOWN;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.forged;
import static org.bumerang.hijack.SignalMail.handedIn;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.returned;
import static org.bumerang.hijack.SignalMail.stranger;
import static org.bumerang.hijack.TestMail.ANN;

import java.util.List;
import java.util.function.IntFunction;

/** The signals that tell that only the address was used. */
final class ForgerySignalCases {

    private static final String SIGNED = "\nDKIM-Signature: v=1; d=verein.example; s=a; b=x";
    private static final String TAGGED = "prvs=0123abcdef=ann@verein.example";

    private ForgerySignalCases() {}

    static List<SignalCase> all() {
        return List.of(
                origin(),
                authentication(),
                inventedName(),
                signature(),
                tag(),
                messageId(),
                onlyFrom(),
                hosts(),
                inventedLine(),
                login(),
                elsewhere());
    }

    private static String taken(int i) {
        return TestMail.taken("198.51.100.9", "mx.far%d.example".formatted(i));
    }

    private static SignalCase origin() {
        String login = TestMail.login(HOME, ANN);
        String relayed = """
                Return-Path: <ann@verein.example>
                Received: from gate.far0.example (gate.far0.example [203.0.113.3])
                \tby mx.far0.example (Postfix) with ESMTPS id 1
                Received: from mail.verein.example (mail.verein.example [192.0.2.25])
                \tby gate.far0.example (Postfix) with ESMTPS id 2
                %s""".formatted(login.substring(login.indexOf('\n') + 1));
        return SignalCase.of(SignalId.FOREIGN_ORIGIN)
                .shows("a stranger's computer", box(1, SignalMail::forged))
                .hides("a relay of the recipient", box(1, i -> returned(i, FROM, relayed, UNKNOWN)))
                .hides("a path that was cut off", box(1, i -> returned(i, FROM, "X-Mailer: x", UNKNOWN)));
    }

    private static SignalCase authentication() {
        String refused = "550 5.7.26 Unauthenticated email from verein.example is not accepted due to DMARC policy";
        String forwarded = """
                Return-Path: <SRS0=a=b=shop.example=news@verein.example>
                Received: by mail.verein.example (Postfix, from userid 8)
                Delivered-To: ann@verein.example
                Received: from mx.shop.example (mx.shop.example [203.0.113.5])
                \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>""";
        return SignalCase.of(SignalId.AUTHENTICATION_FAILED)
                .shows("the server refuses for DMARC", box(1, i -> returned(i, FROM, taken(i), refused)))
                .hides(
                        "it refuses what the own forwarding sent on",
                        box(1, i -> handedIn(i, forwarded, "Shop <news@shop.example>", ANN, "Offer", refused)))
                .hides("it refuses own mail after a move of the domain", box(1, i -> own(i, HOME, "Hi", refused)));
    }

    private static SignalCase inventedName() {
        IntFunction<String> mail = i -> forged(i, "198.51.100.9", "office%d@verein.example".formatted(i % 2));
        List<String> sent = List.of(
                TestMail.sentMail("office0@verein.example", "bob@near.example", "One", -10),
                TestMail.sentMail("office1@verein.example", "bob@near.example", "Two", -9));
        return SignalCase.of(SignalId.INVENTED_LOCAL_PART)
                .shows("names that nobody has", box(4, mail))
                .hides("aliases that the person writes from", box(4, mail).sent(sent))
                .hides(
                        "additions to the own name",
                        box(4, i -> forged(i, "198.51.100.9", "ann+list%d@verein.example".formatted(i))));
    }

    private static SignalCase signature() {
        return SignalCase.of(SignalId.SIGNATURE_MISSING)
                .shows(
                        "all own mails have one",
                        SignalMail.withOwn(box(2, SignalMail::forged), 50, 2, TestMail.login(HOME, ANN) + SIGNED))
                .hides(
                        "own mails have none either",
                        SignalMail.withOwn(box(2, SignalMail::forged), 50, 2, TestMail.login(HOME, ANN)))
                .hides("nothing is known of own mails", box(2, SignalMail::forged));
    }

    private static SignalCase tag() {
        String tagged = TestMail.login(HOME, ANN).replace("<ann@verein.example>", "<" + TAGGED + ">");
        IntFunction<String> toTagged =
                i -> returned(i, FROM, taken(i).replace("<ann@", "<prvs=0123abcdef=ann@"), UNKNOWN);
        return SignalCase.of(SignalId.ENVELOPE_TAG_MISSING)
                .shows("all own mails have one", SignalMail.withOwn(box(2, SignalMail::forged), 50, 2, tagged))
                .hides("this one has it too", SignalMail.withOwn(box(2, toTagged), 50, 2, tagged))
                .hides(
                        "own mails have none either",
                        SignalMail.withOwn(box(2, SignalMail::forged), 50, 2, TestMail.login(HOME, ANN)));
    }

    private static SignalCase messageId() {
        return SignalCase.of(SignalId.FOREIGN_MESSAGE_ID)
                .shows("a stranger's host", box(1, SignalMail::forged))
                .hides("the own domain", box(1, i -> forged(i).replace("@mailer.example>", "@mail.verein.example>")))
                .hides("an own mail that a program named", box(1, i -> own(i, HOME, "Hi", UNKNOWN)));
    }

    private static SignalCase onlyFrom() {
        return SignalCase.of(SignalId.ONLY_FROM_IS_OWN)
                .shows(
                        "the envelope is a stranger's",
                        box(
                                1,
                                i -> forged(i)
                                        .replace("Return-Path: <ann@verein.example>", "Return-Path: <x@else.example>")))
                .hides(
                        "the envelope is another address of the own domain",
                        box(
                                1,
                                i -> forged(i)
                                        .replace(
                                                "Return-Path: <ann@verein.example>",
                                                "Return-Path: <x@verein.example>")))
                .hides("both are own", box(1, SignalMail::forged));
    }

    private static SignalCase hosts() {
        return SignalCase.of(SignalId.MANY_FOREIGN_HOSTS)
                .shows(
                        "hacked computers all over the world",
                        box(4, i -> forged(i, "198.%d.100.9".formatted(51 + i), FROM)))
                .hides("one service that writes to many", box(4, ForgerySignalCases::fromService))
                .hides("one computer that writes to many", box(4, SignalMail::forged));
    }

    private static String fromService(int i) {
        String path = """
                Return-Path: <bounce-7@sender.service.example>
                Received: from out3.service.example (out3.service.example [203.0.113.77])
                \tby mx.far%d.example (Postfix) with ESMTPS id 1""".formatted(i);
        return returned(i, FROM, path, UNKNOWN);
    }

    private static SignalCase inventedLine() {
        String login = TestMail.login(HOME, ANN);
        String below = "\n" + login.substring(login.indexOf('\n') + 1);
        return SignalCase.of(SignalId.INVENTED_LINE)
                .shows("below a stranger's computer", box(1, i -> returned(i, FROM, taken(i) + below, UNKNOWN)))
                .hides(
                        "below the own outgoing server",
                        box(1, i -> returned(i, FROM, SignalMail.delivered("mx.far0.example", HOME), UNKNOWN)));
    }

    private static SignalCase login() {
        return SignalCase.of(SignalId.OTHER_LOGIN)
                .shows("that of a neighbour on the same server", through("shop@neighbour.example"))
                .hides("that of the person", through(ANN))
                .hides("that of a colleague", through("carl@verein.example"))
                .hides("that of the person without domain", through("ann"));
    }

    private static TestMailbox through(String user) {
        return box(4, i -> handedIn(i, TestMail.login("203.0.113.8", user), FROM, stranger(i), "Hi", UNKNOWN));
    }

    private static SignalCase elsewhere() {
        IntFunction<String> smarthost = i -> TestMail.foreignReport("out1.relay.example", stranger(i), UNKNOWN, "", i);
        return SignalCase.of(SignalId.ALL_WRITTEN_ELSEWHERE)
                .shows("by the servers of five recipients", box(5, i -> returned(i, FROM, "X-Mailer: x", UNKNOWN)))
                .hides("by those of four", box(4, i -> returned(i, FROM, "X-Mailer: x", UNKNOWN)))
                .hides("by a relay that carries all mail of the own server", box(6, smarthost));
    }
}
