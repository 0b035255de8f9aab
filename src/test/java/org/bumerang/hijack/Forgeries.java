// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.Thefts.client;
import static org.bumerang.hijack.Thefts.each;
import static org.bumerang.hijack.Thefts.stranger;
import static org.bumerang.hijack.Thefts.usualSent;

import java.util.stream.Stream;

/** Somebody else writes the person's address on mail. */
final class Forgeries {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String DMARC = "550 5.7.1 rejected by the DMARC policy of the sender's domain";

    private Forgeries() {}

    static Stream<LabelledMailbox> all() {
        return Stream.concat(
                Stream.of(House.values()).map(Forgeries::waveOf),
                Stream.of(
                        inventedNames(),
                        singleReport(),
                        withInventedLines(),
                        neighboursLogin(),
                        ownServerSentItBack(),
                        refusedForItsSender(),
                        foreignAccount(),
                        withoutAFolder(),
                        onlyTheFromIsOurs()));
    }

    private static LabelledMailbox waveOf(House house) {
        return LabelledMailbox.of("forged address of a mailbox at " + house, VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(
                        Truth.BACKSCATTER,
                        each(
                                10,
                                i -> house.forged(
                                        house.letter(stranger(i), "Your parcel is waiting", i),
                                        client(i % 6),
                                        UNKNOWN)))
                .sent(usualSent(house));
    }

    private static LabelledMailbox inventedNames() {
        House house = House.ALL_INKL;
        return LabelledMailbox.of("invented names of the own domain", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(16, i -> {
                    Letter letter =
                            Letter.of("sales%d@lund-keramik.example".formatted(i), stranger(i), "Order " + i, i);
                    return house.forged(letter, client(i), UNKNOWN);
                }));
    }

    private static LabelledMailbox singleReport() {
        House house = House.GMAIL;
        return LabelledMailbox.of("one report on a forged mail", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mail(
                        Truth.BACKSCATTER,
                        house.forged(house.letter(stranger(3), "Re: Ihre Anfrage", 3), client(3), UNKNOWN));
    }

    private static LabelledMailbox withInventedLines() {
        House house = House.GMX;
        return LabelledMailbox.of("spammer invented lines of the own provider", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(8, i -> {
                    Letter letter = house.letter(stranger(i), "Erbschaft", i);
                    String invented = house.login(letter, client(90 + i));
                    String path = "Return-Path: <" + house.me() + ">\n"
                            + House.handed(letter, "vps%d.miete.example".formatted(i), client(i))
                            + invented.substring(invented.indexOf('\n') + 1);
                    return house.fromAfar(letter, path, UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox neighboursLogin() {
        House house = House.CPANEL;
        return LabelledMailbox.of("neighbour on the same server was robbed", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(9, i -> {
                    Letter letter = house.letter(stranger(i), "Final notice", i);
                    return house.report(letter, house.login(letter, client(i % 3), "shop@nachbar.example"), UNKNOWN);
                }));
    }

    private static LabelledMailbox ownServerSentItBack() {
        House house = House.POSTFIX;
        return LabelledMailbox.of("own server sent mail for an alias on", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(7, i -> {
                    Letter letter = house.letter("alle@lund-keramik.example", "Casino " + i, i);
                    String path = """
                            Return-Path: <%s>
                            Received: from User (unknown [%s])
                             by mail.lund-keramik.example (Postfix) with ESMTP id 6C%d
                             for <alle@lund-keramik.example>; %s""".formatted(house.me(), client(i), i, TestMail.date(i));
                    return house.report(letter.below(path), letter, "frueher%d@weg.example".formatted(i), UNKNOWN);
                }));
    }

    private static LabelledMailbox refusedForItsSender() {
        House house = House.STRATO;
        return LabelledMailbox.of("receivers refuse by the domain's own rules", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(
                        Truth.BACKSCATTER,
                        each(6, i -> house.forged(house.letter(stranger(i), "Mahnung", i), client(i), DMARC)))
                .sent(usualSent(house));
    }

    private static LabelledMailbox foreignAccount() {
        House house = House.OUTLOOK_COM;
        return LabelledMailbox.of("sent through a stranger's stolen account", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(7, i -> {
                    Letter letter = house.letter(stranger(i), "Urgent wire transfer", i);
                    String login = """
                            Received: from pc (unknown [%s])
                             (Authenticated sender: kasse@fremd.example)
                             by mail.fremd.example (Postfix) with ESMTPSA id 7D%d; %s""".formatted(client(i), i, TestMail.date(i));
                    String path = "Return-Path: <" + house.me() + ">\n"
                            + House.handed(letter, "mail.fremd.example", "198.51.100.61") + login;
                    return house.fromAfar(letter, path, UNKNOWN);
                }));
    }

    private static LabelledMailbox withoutAFolder() {
        House house = House.EXCHANGE_ON_PREMISES;
        return LabelledMailbox.of("forgery wave, no Sent given, no account given", VerdictKind.BACKSCATTER)
                .mails(
                        Truth.BACKSCATTER,
                        each(13, i -> house.forged(house.letter(stranger(i), "SEO services", i), client(i), UNKNOWN)));
    }

    private static LabelledMailbox onlyTheFromIsOurs() {
        House house = House.FASTMAIL;
        return LabelledMailbox.of("only the From is the person's", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(Truth.BACKSCATTER, each(6, i -> {
                    Letter letter = house.letter(stranger(i), "Loan offer", i);
                    String path = "Return-Path: <bounce%d@miete.example>\n".formatted(i)
                            + House.handed(letter, "unknown", client(i));
                    return house.fromAfar(letter, path, UNKNOWN);
                }));
    }
}
