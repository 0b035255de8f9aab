// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.Thefts.client;
import static org.bumerang.hijack.Thefts.each;
import static org.bumerang.hijack.Thefts.usualSent;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The person's own mail that did not arrive. */
final class OrdinaryMail {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String FULL = "552 5.2.2 mailbox full";
    private static final String HOME = "198.51.100.23";

    private OrdinaryMail() {}

    static Stream<LabelledMailbox> all() {
        return Stream.concat(
                Stream.of(House.values()).map(OrdinaryMail::mistypedAt),
                Stream.of(
                        newsletterOfTheClub(),
                        newsletterInOneMail(),
                        newsletterThatMetALimit(),
                        limitWithoutAFolder(),
                        deadAddressesAndALimit(),
                        travelling(),
                        phoneWithoutCopies(),
                        phoneThatKeptNoneOfFew(),
                        movedDomain(),
                        delayed(),
                        olderThanTheFolder(),
                        throughASecondAddress(),
                        byARelayOfTheOffice(),
                        withoutAnythingElse(),
                        overAYear(),
                        confirmed()));
    }

    private static LabelledMailbox mistypedAt(House house) {
        List<Letter> letters = IntStream.range(0, 3)
                .mapToObj(i -> house.letter("jonsa%d@freunde.example".formatted(i), "Fotos " + i, i * 1_500))
                .toList();
        return LabelledMailbox.of("mistyped addresses at " + house, VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(
                                3,
                                i -> house.report(
                                        letters.get(i), house.login(letters.get(i), HOME), i == 2 ? FULL : UNKNOWN)))
                .sent(usualSent(house))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static List<Letter> newsletter(House house, int number, String subject) {
        return IntStream.range(0, number)
                .mapToObj(i -> house.letter("mitglied%d@mail-%d.example".formatted(i, i % 7), subject, i))
                .toList();
    }

    private static LabelledMailbox newsletterOfTheClub() {
        House house = House.ALL_INKL;
        List<Letter> letters = newsletter(house, 30, "Rundbrief im Mai");
        return LabelledMailbox.of("club's newsletter, a mail a member", VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(30, i -> house.report(letters.get(i), house.login(letters.get(i), HOME), UNKNOWN)))
                .sent(usualSent(house))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox newsletterInOneMail() {
        House house = House.T_ONLINE;
        Letter letter = house.letter("verein@lund-keramik.example", "Einladung zur Versammlung", 3);
        return LabelledMailbox.of("club's newsletter, one mail to all", VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(
                                14,
                                i -> house.report(
                                        letter.below(house.login(letter, HOME)),
                                        letter,
                                        "mitglied%d@mail-%d.example".formatted(i, i % 7),
                                        UNKNOWN)))
                .sent(usualSent(house))
                .sent(List.of(letter.copy()));
    }

    private static LabelledMailbox newsletterThatMetALimit() {
        House house = House.GMAIL;
        List<Letter> letters = newsletter(house, 20, "Programme for June");
        return LabelledMailbox.of("own newsletter met a sending limit", VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(12, i -> house.report(letters.get(i), house.login(letters.get(i), HOME), UNKNOWN)))
                .mails(
                        Truth.NORMAL,
                        each(
                                8,
                                i -> house.refusal(
                                        letters.get(12 + i),
                                        house.login(letters.get(12 + i), HOME),
                                        "550 5.4.5 Daily user sending limit exceeded.")))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox limitWithoutAFolder() {
        House house = House.GMAIL;
        List<Letter> letters = newsletter(house, 9, "Programme for June");
        return LabelledMailbox.of("own newsletter met a sending limit, no Sent given", VerdictKind.CHECK)
                .account(house.me())
                .mails(
                        Truth.UNDECIDED,
                        each(
                                9,
                                i -> house.refusal(
                                        letters.get(i),
                                        house.login(letters.get(i), HOME),
                                        "550 5.4.5 Daily user sending limit exceeded.")));
    }

    private static LabelledMailbox deadAddressesAndALimit() {
        House house = House.IONOS;
        List<Letter> letters = newsletter(house, 16, "Sommerfest");
        return LabelledMailbox.of("old list and a sending limit, no Sent given", VerdictKind.CHECK)
                .account(house.me())
                .mails(
                        Truth.UNDECIDED,
                        each(10, i -> house.report(letters.get(i), house.login(letters.get(i), HOME), UNKNOWN)))
                .mails(
                        Truth.UNDECIDED,
                        each(
                                6,
                                i -> house.refusal(
                                        letters.get(10 + i),
                                        house.login(letters.get(10 + i), HOME),
                                        "450 4.7.0 You have reached the limit of mails per hour")));
    }

    private static LabelledMailbox travelling() {
        House house = House.GMX;
        List<Letter> letters = IntStream.range(0, 8)
                .mapToObj(i -> house.letter("jonas%d@reise-%d.example".formatted(i, i), "Gruß Nr. " + i, i * 400))
                .toList();
        return LabelledMailbox.of("postcards from many networks", VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(8, i -> house.report(letters.get(i), house.login(letters.get(i), client(i)), UNKNOWN)))
                .sent(usualSent(house))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox phoneWithoutCopies() {
        House house = House.MAILBOX_ORG;
        Letter letter = house.letter("jonsa@freunde.example", "Komme später", 40);
        return LabelledMailbox.of("phone that keeps no copy", VerdictKind.NORMAL, VerdictKind.CHECK)
                .hard()
                .account(house.me())
                .mail(Truth.UNDECIDED, house.report(letter, house.login(letter, HOME), UNKNOWN))
                .sent(usualSent(house));
    }

    private static LabelledMailbox phoneThatKeptNoneOfFew() {
        House house = House.POSTEO;
        return LabelledMailbox.of("phone that kept none of two", VerdictKind.NORMAL, VerdictKind.CHECK)
                .hard()
                .account(house.me())
                .mails(Truth.UNDECIDED, each(2, i -> {
                    Letter letter = house.letter("mara.neu%d@freunde.example".formatted(i), "Bin da " + i, i * 300);
                    return house.report(letter, house.login(letter, HOME), UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox movedDomain() {
        House house = House.STRATO;
        List<Letter> letters = IntStream.range(0, 5)
                .mapToObj(i -> house.letter("jonas%d@freunde.example".formatted(i), "Termin " + i, i * 200))
                .toList();
        return LabelledMailbox.of("moved domain whose SPF is still the old one", VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(
                                5,
                                i -> house.report(
                                        letters.get(i),
                                        house.login(letters.get(i), HOME),
                                        "550 5.7.26 sender is unauthenticated, SPF did not pass")))
                .sent(usualSent(house))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox delayed() {
        House house = House.POSTFIX;
        Letter letter = house.letter("jonas1@freunde.example", "Rechnung 12", 10);
        String report = house.report(letter, house.login(letter, HOME), "451 4.4.1 connection timed out")
                .replace("Action: failed", "Action: delayed")
                .replace("Undelivered Mail Returned to Sender", "Delayed Mail (still being retried)");
        return LabelledMailbox.of("delayed mail", VerdictKind.NORMAL)
                .account(house.me())
                .mail(Truth.NORMAL, report)
                .sent(usualSent(house))
                .sent(List.of(letter.copy()));
    }

    private static LabelledMailbox olderThanTheFolder() {
        House house = House.WEB_DE;
        return LabelledMailbox.of("reports from before the Sent folder begins", VerdictKind.NORMAL)
                .account(house.me())
                .mails(Truth.NORMAL, each(3, i -> {
                    Letter letter =
                            house.letter("alt%d@freunde.example".formatted(i), "Damals " + i, -90_000 + i * 900);
                    return house.report(letter, house.login(letter, HOME), UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox throughASecondAddress() {
        House house = House.POSTFIX;
        List<Letter> letters = IntStream.range(0, 3)
                .mapToObj(i -> Letter.of(
                        "Werkstatt <werkstatt@lund-keramik.example>",
                        "kunde%d@firma-%d.example".formatted(i, i),
                        "Angebot " + i,
                        i * 700))
                .toList();
        return LabelledMailbox.of("mail under a second address", VerdictKind.NORMAL)
                .account(house.me())
                .mails(
                        Truth.NORMAL,
                        each(3, i -> house.report(letters.get(i), house.login(letters.get(i), HOME), UNKNOWN)))
                .sent(usualSent(house))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox byARelayOfTheOffice() {
        House house = House.EXCHANGE_ON_PREMISES;
        Letter letter = house.letter("einkauf@firma-3.example", "Bestellung", 20);
        String lines = house.login(letter, HOME);
        String path = lines.lines().findFirst().orElse("") + "\n"
                + House.handed(letter, "mx-relay-out.hornetsecurity.com", "94.100.132.5")
                + "Received: from mail.lund-keramik.example ([192.0.2.60]) by mx-gate12-hz1.hornetsecurity.com; "
                + TestMail.date(20) + "\n" + lines.substring(lines.indexOf('\n') + 1);
        return LabelledMailbox.of("sent by way of a filter service", VerdictKind.NORMAL)
                .account(house.me())
                .mail(Truth.NORMAL, house.fromAfar(letter, path, UNKNOWN))
                .sent(usualSent(house))
                .sent(List.of(letter.copy()));
    }

    private static LabelledMailbox withoutAnythingElse() {
        House house = House.GMX;
        Letter letter = house.letter("jonsa@freunde.example", "Fotos", 10);
        return LabelledMailbox.of("one report, no Sent given", VerdictKind.NORMAL)
                .account(house.me())
                .mail(Truth.NORMAL, house.report(letter, house.login(letter, HOME), UNKNOWN));
    }

    private static LabelledMailbox overAYear() {
        House house = House.YAHOO;
        return LabelledMailbox.of("a dozen reports over a year", VerdictKind.NORMAL)
                .account(house.me())
                .mails(Truth.NORMAL, each(12, i -> {
                    Letter letter = house.letter("neu%d@kontakt-%d.example".formatted(i, i), "Frage " + i, i * 40_000);
                    return house.report(letter, house.login(letter, HOME), UNKNOWN);
                }));
    }

    private static LabelledMailbox confirmed() {
        House house = House.POSTFIX;
        Letter letter = house.letter("jonas1@freunde.example", "Vertrag", 10);
        String report = house.report(letter, house.login(letter, HOME), "250 2.1.5 ok")
                .replace("Action: failed", "Action: delivered")
                .replace("Undelivered Mail Returned to Sender", "Successful Mail Delivery Report");
        return LabelledMailbox.of("delivery confirmed", VerdictKind.NORMAL)
                .account(house.me())
                .mail(Truth.NORMAL, report)
                .sent(usualSent(house))
                .sent(List.of(letter.copy()));
    }
}
