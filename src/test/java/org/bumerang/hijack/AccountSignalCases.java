// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.UNKNOWN;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.handedIn;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.refused;
import static org.bumerang.hijack.SignalMail.returned;
import static org.bumerang.hijack.SignalMail.stranger;
import static org.bumerang.hijack.SignalMail.usualSent;
import static org.bumerang.hijack.TestMail.ANN;

import java.util.List;
import java.util.function.IntFunction;

/** The signals that tell of the account itself: what its provider says, who logged in, which marks the mails carry. */
final class AccountSignalCases {

    private static final String STOPPED = "550 5.1.8 Access denied, bad outbound sender. AS(42004)";
    private static final String FORWARDING =
            "550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)";

    private AccountSignalCases() {}

    static List<SignalCase> all() {
        return List.of(
                stopped(),
                colleague(),
                organisation(),
                outgoingSpam(),
                limit(),
                notMine(),
                sameAccount(),
                forwarding(),
                contacts(),
                signature());
    }

    private static SignalCase stopped() {
        return SignalCase.of(SignalId.PROVIDER_STOPPED_ACCOUNT)
                .shows("the own provider refuses the account", box(1, i -> refused(i, STOPPED)))
                .shows(
                        "the own provider names the account",
                        box(1, i -> refused(i, "550 Outgoing mail from \"" + ANN + "\" has been suspended.")))
                .hides(
                        "the account of the recipient is stopped",
                        box(
                                1,
                                i -> own(
                                        i,
                                        HOME,
                                        "Hi",
                                        "550 5.2.1 The email account that you tried to reach is disabled.")))
                .hides(
                        "the recipient's server says it of the one who wrote",
                        box(1, i -> own(i, HOME, "Hi", "550 your account has been suspended")))
                .hides(
                        "a foreign server says it of a forged mail",
                        box(1, i -> returned(i, FROM, TestMail.taken("198.51.100.9", "mx.far0.example"), STOPPED)))
                .hides("the account of a colleague is stopped", box(1, i -> colleague(i, STOPPED)));
    }

    private static SignalCase colleague() {
        String named = "550 Outgoing mail from \"carl@verein.example\" has been suspended.";
        return SignalCase.of(SignalId.COLLEAGUE_STOPPED)
                .shows("the words name the address", box(1, i -> refused(i, named)))
                .shows("the login is another one", box(1, i -> colleague(i, STOPPED)))
                .hides("the words name the own one", box(1, i -> refused(i, named.replace("carl", "ann"))))
                .hides("the words name whom to ask", box(1, i -> refused(i, STOPPED + " Ask admin@verein.example")));
    }

    private static String colleague(int i, String reply) {
        String path = TestMail.login(HOME, "carl@verein.example");
        return refused(i, stranger(i), reply, TestMail.original(path, FROM, stranger(i), "Hello", i));
    }

    private static SignalCase organisation() {
        return SignalCase.of(SignalId.ORGANISATION_STOPPED)
                .shows(
                        "the provider stops the organisation",
                        box(1, i -> refused(i, "550 5.7.705 Access denied, tenant has exceeded threshold.")))
                .hides(
                        "the address of the server has a bad name",
                        box(
                                1,
                                i -> refused(
                                        i,
                                        "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.")))
                .hides(
                        "the organisation itself forbids the recipient",
                        box(
                                1,
                                i -> refused(
                                        i,
                                        "550 5.7.703 Your message can't be delivered because one or more recipients are"
                                                + " blocked by your organization's tenant recipient block policy.")));
    }

    private static SignalCase limit() {
        String limit = "550 5.4.5 Daily user sending limit exceeded";
        return SignalCase.of(SignalId.SENDING_LIMIT)
                .shows("the own server takes no more", box(1, i -> refused(i, limit)))
                .hides(
                        "the recipient's server takes no more from the own one",
                        box(1, i -> own(i, HOME, "Hi", "450 4.7.1 Sender rate limit exceeded, try again later")))
                .hides(
                        "the recipient gets more than the server takes",
                        box(
                                1,
                                i -> own(
                                        i,
                                        HOME,
                                        "Hi",
                                        "450 4.2.1 The user is receiving mail at a rate that is too high")))
                .hides("a service in the own name takes no more", box(1, i -> {
                    String path = """
                            Return-Path: <bounce-7@sender.service.example>
                            Received: from out3.service.example (out3.service.example [203.0.113.77])
                            \tby mx.far0.example (Postfix) with ESMTPS id 1""";
                    return returned(i, FROM, path, "454 Throttling failure: Daily message quota exceeded");
                }));
    }

    private static SignalCase outgoingSpam() {
        return SignalCase.of(SignalId.OUTGOING_CALLED_SPAM)
                .shows(
                        "the filter of outgoing mail",
                        box(1, i -> refused(i, "550 5.7.1 Sending of SPAM is not permitted!")))
                .hides(
                        "the filter of the recipient",
                        box(1, i -> own(i, HOME, "Hi", "554 5.7.1 Message rejected as spam")))
                .hides(
                        "the recipient's provider filters what its customers forward",
                        box(1, i -> own(i, HOME, "Hi", "550 5.7.1 Sending of SPAM is not permitted!")));
    }

    private static SignalCase notMine() {
        IntFunction<String> mail = i -> own(i, HOME, "Hi", UNKNOWN);
        return SignalCase.of(SignalId.OWN_ROUTE_NOT_MINE)
                .shows("a complete Sent folder does not have it", box(3, mail).sent(usualSent("bob@near.example")))
                .shows(
                        "the login writes in a stranger's name",
                        box(4, i -> own(i, HOME, "Team <team@bank.example>", "Hi", UNKNOWN, stranger(i))))
                .hides("the Sent folder is empty", box(3, mail).emptySent())
                .hides(
                        "the Sent folder ends months before",
                        box(3, i -> own(i + 200_000, HOME, "Hi", UNKNOWN)).sent(usualSent("bob@near.example")))
                .hides(
                        "the login writes in the name of the own office",
                        box(4, i -> own(i, HOME, "Club <office@verein.example>", "Hi", UNKNOWN, stranger(i))))
                .hides(
                        "it did not come through the account",
                        box(3, SignalMail::forged).sent(usualSent("bob@near.example")));
    }

    private static SignalCase sameAccount() {
        String account = TestMail.login(HOME, ANN) + "\nX-RZG-AUTH: :%s8k2m4n6p8q0r2s4t6v8";
        TestMailbox ours =
                SignalMail.withOwn(box(4, i -> marked(i, account.formatted("AAAA"))), 50, 3, account.formatted("AAAA"));
        TestMailbox neighbours =
                SignalMail.withOwn(box(4, i -> marked(i, account.formatted("BBBB"))), 50, 3, account.formatted("AAAA"));
        return SignalCase.of(SignalId.SAME_ACCOUNT_ID)
                .shows("the mark of the person's own mails", ours.sent(usualSent("bob@near.example")))
                .hides("the mark of another customer", neighbours.sent(usualSent("bob@near.example")));
    }

    private static String marked(int i, String path) {
        return handedIn(i, path, FROM, stranger(i), "Hi", UNKNOWN);
    }

    private static SignalCase forwarding() {
        return SignalCase.of(SignalId.UNKNOWN_FORWARDING)
                .shows("to somebody unknown", box(1, i -> forwarded(i, "drop77@else.example")))
                .shows(
                        "to somebody whom the person never wrote to",
                        box(1, i -> forwarded(i, "drop77@else.example")).sent(usualSent("bob@near.example")))
                .hides(
                        "to an address that the person writes to",
                        box(1, i -> forwarded(i, "bob@near.example")).sent(usualSent("bob@near.example")))
                .hides(
                        "to the second address in another spelling",
                        box(1, i -> forwarded(i, "annbeier@gmail.com")).sent(usualSent("Ann.Beier@googlemail.com")))
                .hides(
                        "to another account of the person",
                        box(1, i -> forwarded(i, "ann.beier+club@gmx.de")).account("ann.beier@gmx.de"))
                .hides(
                        "a forwarding that the recipient's organisation stopped",
                        box(1, i -> own(i, HOME, "Hi", FORWARDING)));
    }

    private static String forwarded(int i, String target) {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from mx.shop.example (mx.shop.example [203.0.113.5])
                \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>
                X-MS-Exchange-Inbox-Rules-Loop: ann@verein.example""";
        String original = TestMail.original(path, "Shop <news@shop.example>", ANN, "Your order", i);
        return refused(i, target, FORWARDING, original);
    }

    private static SignalCase contacts() {
        IntFunction<String> mail = i -> own(i, HOME, FROM, "Re: plan " + i, UNKNOWN, "bob%d@near.example".formatted(i));
        TestMailbox stolen = box(4, mail);
        for (int i = 0; i < 4; i++) {
            stolen.sent(usualSent("bob%d@near.example".formatted(i)));
        }
        return SignalCase.of(SignalId.OWN_CONTACTS)
                .shows("those the person writes to, but not these mails", stolen)
                .hides("others", box(4, mail).sent(usualSent("carl@near.example")))
                .hides("two acquaintances among many strangers", few(mail));
    }

    private static TestMailbox few(IntFunction<String> mail) {
        TestMailbox box = box(6, i -> i < 2 ? mail.apply(i) : own(i, HOME, "Hi", UNKNOWN));
        return box.sent(usualSent("bob0@near.example")).sent(usualSent("bob1@near.example"));
    }

    private static SignalCase signature() {
        String signed = "\nDKIM-Signature: v=1; d=verein.example; s=a; b=x";
        String foreign = "\nDKIM-Signature: v=1; d=service.example; s=a; b=x";
        return SignalCase.of(SignalId.OWN_SIGNATURE)
                .shows("mails that are not in Sent have it", strange(TestMail.login(HOME, ANN) + signed))
                .hides("the signature of somebody else", strange(TestMail.login(HOME, ANN) + foreign))
                .hides(
                        "an own mail of old that others send again",
                        box(
                                        4,
                                        i -> returned(
                                                i,
                                                FROM,
                                                TestMail.taken("198.51.100.9", "mx.far%d.example".formatted(i))
                                                        + signed,
                                                UNKNOWN))
                                .sent(usualSent("bob@near.example")));
    }

    private static TestMailbox strange(String path) {
        return box(4, i -> handedIn(i, path, FROM, stranger(i), "Hi", UNKNOWN)).sent(usualSent("bob@near.example"));
    }
}
