// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.Thefts.client;
import static org.bumerang.hijack.Thefts.each;
import static org.bumerang.hijack.Thefts.stranger;
import static org.bumerang.hijack.Thefts.usualSent;

import java.util.List;
import java.util.stream.Stream;

/** Several things at once, and mailboxes that tell little. */
final class Mixtures {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String SPAM = "554 5.7.1 message rejected as spam";

    private Mixtures() {}

    static Stream<LabelledMailbox> all() {
        return Stream.of(
                theftBesideForgery(),
                theftBesideOrdinaryMail(),
                forgeryBesideOrdinaryMail(),
                forgeryBesideACounterfeit(),
                reportsWithoutAPath(),
                ownServerWithoutOriginals(),
                threeStolenMails(),
                forgeryWithoutPaths());
    }

    private static String stolen(House house, int i) {
        Letter letter = Letter.of("Vera %d <%s>".formatted(i % 4, house.me()), stranger(i), "Crypto: earn money", i);
        return house.report(letter, house.login(letter, client(i % 5)), i % 2 == 0 ? SPAM : UNKNOWN);
    }

    private static String forged(House house, int i) {
        return house.forged(house.letter(stranger(50 + i), "Paket wartet", 40 + i), client(20 + i), UNKNOWN);
    }

    private static Letter own(House house) {
        return house.letter("jonsa@freunde.example", "Fotos", -9_000);
    }

    private static String ordinary(House house) {
        return house.report(own(house), house.login(own(house), "198.51.100.23"), UNKNOWN);
    }

    private static LabelledMailbox theftBesideForgery() {
        House house = House.HETZNER;
        return LabelledMailbox.of("theft and forgery", VerdictKind.MIXED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(14, i -> stolen(house, i)))
                .mails(Truth.BACKSCATTER, each(9, i -> forged(house, i)))
                .sent(usualSent(house));
    }

    private static LabelledMailbox theftBesideOrdinaryMail() {
        House house = House.FASTMAIL;
        return LabelledMailbox.of("theft and an own mistake", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(14, i -> stolen(house, i)))
                .mail(Truth.NORMAL, ordinary(house))
                .sent(usualSent(house))
                .sent(List.of(own(house).copy()));
    }

    private static LabelledMailbox forgeryBesideOrdinaryMail() {
        House house = House.ICLOUD;
        return LabelledMailbox.of("forgery and an own mistake", VerdictKind.MIXED)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(8, i -> forged(house, i)))
                .mail(Truth.NORMAL, ordinary(house))
                .sent(usualSent(house))
                .sent(List.of(own(house).copy()));
    }

    private static LabelledMailbox forgeryBesideACounterfeit() {
        House house = House.POSTFIX;
        return LabelledMailbox.of("forgery and a counterfeit", VerdictKind.MIXED)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(8, i -> forged(house, i)))
                .mails(
                        Truth.FAKE,
                        Counterfeits.all()
                                .filter(box -> box.toString().contains("release"))
                                .flatMap(box -> box.mails().stream())
                                .map(LabelledMailbox.Labelled::text)
                                .toList());
    }

    private static LabelledMailbox reportsWithoutAPath() {
        House house = House.GMX;
        return LabelledMailbox.of("foreign reports that return nothing", VerdictKind.UNDECIDED, VerdictKind.BACKSCATTER)
                .hard()
                .account(house.me())
                .mails(Truth.UNDECIDED, each(4, i -> {
                    Letter letter = house.letter(stranger(i), "x", i);
                    return house.arrived(letter, "mx." + letter.domain(), "203.0.113.250")
                            + """
                            From: postmaster@%s
                            To: %s
                            Subject: Delivery failure
                            Message-ID: <t%d@%s>
                            Date: %s

                            The following recipient could not be reached:

                                %s
                                550 5.1.1 no such account
                            """.formatted(
                                    letter.domain(), house.me(), i, letter.domain(), TestMail.date(i), stranger(i));
                }));
    }

    private static LabelledMailbox ownServerWithoutOriginals() {
        House house = House.T_ONLINE;
        return LabelledMailbox.of(
                        "own server reports without originals, Sent empty", VerdictKind.CHECK, VerdictKind.UNDECIDED)
                .hard()
                .account(house.me())
                .mails(
                        Truth.UNDECIDED,
                        each(4, i -> house.report("", house.letter(stranger(i), "x", i), stranger(i), UNKNOWN)))
                .emptySent();
    }

    private static LabelledMailbox threeStolenMails() {
        House house = House.POSTEO;
        return LabelledMailbox.of("three mails that are not in Sent", VerdictKind.CHECK, VerdictKind.HIJACKED)
                .hard()
                .account(house.me())
                .mails(Truth.HIJACKED, each(3, i -> {
                    Letter letter = house.letter(stranger(i), "Invoice", i * 30);
                    return house.report(letter, house.login(letter, client(i)), UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox forgeryWithoutPaths() {
        House house = House.STRATO;
        return LabelledMailbox.of("forgery wave, half of it without paths", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(12, i -> {
                    Letter letter = house.letter(stranger(50 + i), "Paket wartet", 40 + i);
                    return i % 2 == 0
                            ? forged(house, i)
                            : house.fromAfar(letter, "Return-Path: <" + house.me() + ">", UNKNOWN);
                }));
    }
}
