// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.Thefts.client;
import static org.bumerang.hijack.Thefts.each;
import static org.bumerang.hijack.Thefts.stranger;
import static org.bumerang.hijack.Thefts.usualSent;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The person was asked, or the own mails taught how they look. */
final class Answered {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String KEY = ":JWkAeEWtb+nt0H5aBgvJ0WZ9";

    private Answered() {}

    static Stream<LabelledMailbox> all() {
        return Stream.of(
                strangeWave(),
                strangeReportsWithoutPaths(),
                newsletterWithoutCopies(),
                neighbourAtTheSameProvider(),
                ownKeyInTheThiefsHands(),
                packageOfTheWebSite(),
                forgedWithoutOurSignature(),
                forgedWithoutOurTag(),
                anotherProgramAndOurSignature(),
                forgedWaveWithAStray());
    }

    private static LabelledMailbox strangeWave() {
        House house = House.ZOHO;
        return LabelledMailbox.of("wave that the person does not know", VerdictKind.HIJACKED)
                .account(house.me())
                .answered(Answer.NOT_MINE)
                .mails(Truth.HIJACKED, each(9, i -> {
                    Letter letter = house.letter(stranger(i), "Quick question", i);
                    return house.report(letter, house.login(letter, client(i % 4)), UNKNOWN);
                }));
    }

    private static LabelledMailbox strangeReportsWithoutPaths() {
        House house = House.T_ONLINE;
        return LabelledMailbox.of("unknown mails, reports without their paths", VerdictKind.HIJACKED)
                .account(house.me())
                .answered(Answer.NOT_MINE)
                .mails(Truth.HIJACKED, each(3, i -> {
                    Letter letter = house.letter(stranger(i), "Hello there", i);
                    return house.report(letter, "Return-Path: <" + house.me() + ">", UNKNOWN);
                }));
    }

    private static LabelledMailbox newsletterWithoutCopies() {
        House house = House.IONOS;
        return LabelledMailbox.of("own newsletter of which no copies are kept", VerdictKind.NORMAL)
                .account(house.me())
                .answered(Answer.MINE)
                .mails(Truth.NORMAL, each(16, i -> {
                    Letter letter = house.letter("mitglied%d@mail-%d.example".formatted(i, i), "Rundbrief", i);
                    return house.report(letter, house.login(letter, client(2)), UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static List<Letter> own(House house) {
        return IntStream.range(0, 4)
                .mapToObj(i -> house.letter("jonsa%d@freunde.example".formatted(i), "Fotos " + i, -9_000 + i * 60))
                .toList();
    }

    private static LabelledMailbox strato(String name, VerdictKind kind, Truth truth, String key) {
        House house = House.STRATO;
        List<Letter> own = own(house);
        return LabelledMailbox.of(name, kind, VerdictKind.MIXED)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(4, i -> house.report(own.get(i), house.login(own.get(i), client(1)), UNKNOWN)))
                .mails(truth, each(8, i -> {
                    Letter letter = house.letter(stranger(i), "Mahnung", i);
                    return house.report(
                            letter, house.login(letter, client(i % 3)).replace(KEY, key), UNKNOWN);
                }))
                .sent(usualSent(house))
                .sent(own.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox neighbourAtTheSameProvider() {
        return strato(
                "another customer's mark at the same provider",
                VerdictKind.MIXED,
                Truth.BACKSCATTER,
                ":P3gBZUipfoe9y1Kc0aRtW4Xb");
    }

    private static LabelledMailbox ownKeyInTheThiefsHands() {
        return strato("the own account's mark on strange mails", VerdictKind.HIJACKED, Truth.HIJACKED, KEY);
    }

    private static LabelledMailbox packageOfTheWebSite() {
        House house = House.CPANEL;
        return LabelledMailbox.of("web package's user on the own server", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(Truth.HIJACKED, each(10, i -> {
                    Letter letter = house.letter(stranger(i), "Casino", i);
                    return house.report(letter, house.login(letter, client(i % 4), "lundkera"), UNKNOWN);
                }));
    }

    private static final String SIGNED = "DKIM-Signature: v=1; a=rsa-sha256; d=lund-keramik.example; s=k1; b=Zm9v";

    private static LabelledMailbox forged(String name, String lines) {
        House house = House.POSTFIX;
        List<Letter> own = own(house);
        return LabelledMailbox.of(name, VerdictKind.MIXED)
                .account(house.me())
                .mails(Truth.NORMAL, each(4, i -> house.report(own.get(i), lines + login(house, own.get(i)), UNKNOWN)))
                .mails(
                        Truth.BACKSCATTER,
                        each(6, i -> house.forged(house.letter(stranger(i), "Mahnung", i), client(i), UNKNOWN)))
                .sent(usualSent(house))
                .sent(own.stream().map(Letter::copy).toList());
    }

    // Without the Return-Path, which the caller writes
    private static String login(House house, Letter letter) {
        String lines = house.login(letter, "198.51.100.23");
        return lines.substring(lines.indexOf('\n') + 1);
    }

    private static LabelledMailbox forgedWithoutOurSignature() {
        return forged(
                "own mails are signed, the forged ones are not",
                "Return-Path: <vera@lund-keramik.example>\n" + SIGNED + "\n");
    }

    private static LabelledMailbox forgedWithoutOurTag() {
        return forged(
                "own envelopes are tagged, the forged ones are not",
                "Return-Path: <prvs=1234567890=vera@lund-keramik.example>\n");
    }

    private static LabelledMailbox anotherProgramAndOurSignature() {
        House house = House.ALL_INKL;
        return LabelledMailbox.of("strange program, own signature", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(9, i -> {
                    Letter letter =
                            house.letter(stranger(i), "Quick question", i).with("X-Mailer: Bulk Rocket 4");
                    return house.report(letter, house.login(letter, client(i % 4)) + "\n" + SIGNED, UNKNOWN);
                }))
                .sent(each(
                        20,
                        i -> house.letter("jonas@freunde.example", "Treffen " + i, (i - 15) * 2_700)
                                .with("X-Mailer: Thunderbird 128")
                                .copy()));
    }

    private static LabelledMailbox forgedWaveWithAStray() {
        House house = House.POSTFIX;
        Letter stray = house.letter(stranger(30), "Paket wartet", 30);
        return LabelledMailbox.of("forgery wave with a report of the own server", VerdictKind.BACKSCATTER)
                .account(house.me())
                .mails(
                        Truth.BACKSCATTER,
                        each(9, i -> house.forged(house.letter(stranger(i), "Paket wartet", i), client(i), UNKNOWN)))
                .mail(Truth.BACKSCATTER, house.report(stray, "Return-Path: <" + house.me() + ">", UNKNOWN))
                .sent(List.of());
    }
}
