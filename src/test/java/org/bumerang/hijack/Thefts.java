// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody sends through the person's account. */
final class Thefts {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String SPAM = "554 5.7.1 message rejected as spam";

    private Thefts() {}

    static Stream<LabelledMailbox> all() {
        return Stream.concat(
                Stream.of(House.values()).map(Thefts::waveOf),
                Stream.of(
                        whileTheFolderIsEmpty(),
                        withoutAFolder(),
                        withCopiesInSent(),
                        copiesOfASpamWaveAlone(),
                        inOtherNames(),
                        inADrip(),
                        toTheContacts(),
                        fromTheOwnDevice(),
                        throughTheWebSite(),
                        throughAPlantedScript(),
                        stoppedByMicrosoft(),
                        stoppedWithTheOrganisation(),
                        stoppedByTheHost(),
                        stoppedColleague(),
                        reportedAsAbuse(),
                        complainedAbout(),
                        ruleThatSendsOn(),
                        reportedFromAfar()));
    }

    static String client(int network) {
        return "203.0.%d.77".formatted(network);
    }

    static List<String> each(int number, IntFunction<String> mail) {
        return IntStream.range(0, number).mapToObj(mail).toList();
    }

    static String stranger(int i) {
        return "%s%d@%s-%d.example".formatted(i % 2 == 0 ? "info" : "marta", i, i % 3 == 0 ? "werk" : "shop", i);
    }

    /** What somebody has in Sent who writes to friends every other day, from weeks before to days after. */
    static List<String> usualSent(House house) {
        return each(
                24,
                i -> house.letter(
                                "Jonas <jonas%d@freunde.example>".formatted(i % 5),
                                "Treffen " + i,
                                (i - 18) * 2_880 + 1_500)
                        .copy());
    }

    private static String stolen(House house, int i, String client, String subject, String reply) {
        Letter letter = house.letter(stranger(i), subject, i);
        return house.report(letter, house.login(letter, client), reply);
    }

    private static LabelledMailbox waveOf(House house) {
        // OVH's servers name neither the customer nor a server of theirs
        VerdictKind named = house == House.OVH ? VerdictKind.CHECK : VerdictKind.HIJACKED;
        return LabelledMailbox.of("password of a mailbox at " + house, named, VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(12, i -> stolen(house, i, client(i % 5), "Quick question", UNKNOWN)))
                .sent(usualSent(house));
    }

    private static LabelledMailbox whileTheFolderIsEmpty() {
        House house = House.WEB_DE;
        return LabelledMailbox.of("thief emptied Sent", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(25, i -> stolen(house, i, client(i % 7), "Dein Gewinn", UNKNOWN)))
                .emptySent();
    }

    private static LabelledMailbox withoutAFolder() {
        House house = House.T_ONLINE;
        return LabelledMailbox.of("spam wave, no Sent given", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(
                        Truth.HIJACKED,
                        each(
                                15,
                                i -> stolen(
                                        house,
                                        i,
                                        client(i % 6),
                                        "Bitcoin trading robot",
                                        i % 3 == 0 ? SPAM : UNKNOWN)));
    }

    private static LabelledMailbox withCopiesInSent() {
        House house = House.GMAIL;
        List<Letter> letters = IntStream.range(0, 14)
                .mapToObj(i -> house.letter(stranger(i), "Casino bonus: you have won " + i, i))
                .toList();
        return LabelledMailbox.of("web mail kept copies of the spam", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(
                        Truth.HIJACKED,
                        each(
                                14,
                                i -> house.report(
                                        letters.get(i),
                                        house.login(letters.get(i), client(i)),
                                        i % 2 == 0 ? SPAM : UNKNOWN)))
                .sent(usualSent(house))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox copiesOfASpamWaveAlone() {
        House house = House.CPANEL;
        List<Letter> letters = IntStream.range(0, 20)
                .mapToObj(i -> house.letter(stranger(i), "Sofortkredit ohne Schufa", i)
                        .with("X-Mailer: "
                                + List.of("Mailer A", "Foxmail", "Bulk").get(i % 3)))
                .toList();
        return LabelledMailbox.of("copies of spam from many programs", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(
                        Truth.HIJACKED,
                        each(20, i -> house.report(letters.get(i), house.login(letters.get(i), client(i % 9)), SPAM)))
                .sent(letters.stream().map(Letter::copy).toList());
    }

    private static LabelledMailbox inOtherNames() {
        House house = House.ALL_INKL;
        return LabelledMailbox.of("login sends in the name of a bank", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(10, i -> {
                    Letter letter = Letter.of("Service <service@bank-online.example>", stranger(i), "Ihr Konto", i);
                    return house.report(letter, house.login(letter, client(i % 4)), UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox inADrip() {
        House house = House.MAILBOX_ORG;
        return LabelledMailbox.of("two mails a day for two weeks", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(Truth.HIJACKED, each(24, i -> {
                    Letter letter = house.letter(stranger(i), "Invoice is overdue", i * 700);
                    return house.report(letter, house.login(letter, client(1)), i % 4 == 0 ? SPAM : UNKNOWN);
                }))
                .sent(each(
                        40,
                        i -> house.letter("jonas@freunde.example", "Treffen " + i, (i - 20) * 1_400)
                                .copy()));
    }

    private static LabelledMailbox toTheContacts() {
        House house = House.IONOS;
        return LabelledMailbox.of("old threads answered to the contacts", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(Truth.HIJACKED, each(5, i -> {
                    Letter letter = house.letter("jonas%d@freunde.example".formatted(i), "Re: Treffen " + i, i * 9)
                            .saying("See the attached document.");
                    return house.report(letter, house.login(letter, client(3)), UNKNOWN);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox fromTheOwnDevice() {
        House house = House.POSTFIX;
        String home = client(44);
        Letter own = house.letter("jonas1@freunde.example", "Rezept", -6_000);
        return LabelledMailbox.of("program on the own computer sends", VerdictKind.HIJACKED, VerdictKind.MIXED)
                .account(house.me())
                .mail(Truth.NORMAL, house.report(own, house.login(own, home), UNKNOWN))
                .mails(Truth.HIJACKED, each(15, i -> stolen(house, i, home, "Canadian pharmacy", UNKNOWN)))
                .sent(usualSent(house))
                .sent(List.of(own.copy()));
    }

    private static String script(House house, int i, String file, Letter letter) {
        String path = """
                Return-Path: <%s>
                Received: by %s (Postfix, from userid 1017)
                 id 5A%d; %s
                X-PHP-Originating-Script: 1017:%s""".formatted(house.me(), house.host(), i, TestMail.date(i), file);
        return house.report(letter, path, i % 3 == 0 ? SPAM : UNKNOWN);
    }

    private static LabelledMailbox throughTheWebSite() {
        House house = House.ALL_INKL;
        return LabelledMailbox.of("contact form abused", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(
                        Truth.HIJACKED,
                        each(
                                30,
                                i -> script(
                                        house, i, "kontakt.php", house.letter(stranger(i), "Hot girls want you", i))));
    }

    private static LabelledMailbox throughAPlantedScript() {
        House house = House.POSTFIX;
        return LabelledMailbox.of("script planted in the web site", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(18, i -> {
                    String from = "Name%d <name%d@lund-keramik.example>".formatted(i, i);
                    return script(
                            house, i, "wp-x%d.php".formatted(i % 2), Letter.of(from, stranger(i), "Replica rolex", i));
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox stoppedByMicrosoft() {
        House house = House.MICROSOFT_365;
        Letter letter = house.letter("jonas1@freunde.example", "Angebot", 5);
        return LabelledMailbox.of("Exchange Online stopped the sender", VerdictKind.HIJACKED)
                .account(house.me())
                .mail(
                        Truth.HIJACKED,
                        house.refusal(
                                letter,
                                house.login(letter, client(1)),
                                "550 5.1.8 Access denied, bad outbound sender AS(42004)"));
    }

    private static LabelledMailbox stoppedByTheHost() {
        House house = House.CPANEL;
        String stopped = "550 Domain lund-keramik.example has exceeded the max defers and failures per hour"
                + " (5/5 (100%)) allowed. Message discarded.";
        return LabelledMailbox.of("host stopped at its hourly limit", VerdictKind.HIJACKED, VerdictKind.CHECK)
                .account(house.me())
                .mails(Truth.HIJACKED, each(3, i -> stolen(house, i, client(i), "Dear friend", UNKNOWN)))
                .mails(Truth.HIJACKED, each(5, i -> {
                    Letter letter = house.letter(stranger(3 + i), "Dear friend", 3 + i);
                    return house.refusal(letter, house.login(letter, client(i % 4)), stopped);
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox stoppedColleague() {
        House house = House.MICROSOFT_365;
        Letter letter = house.letter("jonas1@freunde.example", "Angebot", 5);
        return LabelledMailbox.of("Exchange Online stopped a colleague", VerdictKind.CHECK, VerdictKind.HIJACKED)
                .account(house.me())
                .mail(
                        Truth.UNDECIDED,
                        house.refusal(
                                letter,
                                house.login(letter, client(1)),
                                "550 5.1.8 Access denied, bad outbound sender kasse@lund-keramik.example AS(42004)"));
    }

    private static LabelledMailbox stoppedWithTheOrganisation() {
        House house = House.MICROSOFT_365;
        Letter letter = house.letter("jonas1@freunde.example", "Angebot", 5);
        return LabelledMailbox.of("Exchange Online stopped the organisation", VerdictKind.CHECK)
                .account(house.me())
                .mail(
                        Truth.UNDECIDED,
                        house.refusal(
                                letter,
                                house.login(letter, client(1)),
                                "550 5.7.705 Access denied, tenant has exceeded threshold"))
                .sent(usualSent(house));
    }

    private static LabelledMailbox reportedAsAbuse() {
        House house = House.POSTFIX;
        return LabelledMailbox.of("complaints about mail out of the account", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(7, i -> stolen(house, i, client(i % 4), "Singles in your town", UNKNOWN)))
                .mails(Truth.HIJACKED, each(2, i -> {
                    Letter letter = house.letter(stranger(20 + i), "Singles in your town", 20 + i);
                    return house.arrived(letter, "fbl.beschwerde.example", "203.0.113.9")
                            + """
                            From: feedback@beschwerde.example
                            To: vera@lund-keramik.example
                            Subject: Abuse report
                            Date: %1$s
                            Message-ID: <a%2$d@beschwerde.example>
                            MIME-Version: 1.0
                            Content-Type: multipart/report; report-type=feedback-report; boundary=f

                            --f
                            Content-Type: text/plain

                            This is an email abuse report.

                            --f
                            Content-Type: message/feedback-report

                            Feedback-Type: abuse
                            User-Agent: Complaints/1.0
                            Version: 1

                            --f
                            Content-Type: message/rfc822

                            %3$s

                            --f--
                            """.formatted(
                                    TestMail.date(30 + i),
                                    i,
                                    letter.below(house.login(letter, client(i))).strip());
                }))
                .sent(usualSent(house));
    }

    private static LabelledMailbox complainedAbout() {
        House house = House.HETZNER;
        return LabelledMailbox.of("receivers call the mails spam", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(9, i -> stolen(house, i, client(i % 3), "Earn money at home", SPAM)))
                .sent(usualSent(house));
    }

    private static LabelledMailbox ruleThatSendsOn() {
        House house = House.MICROSOFT_365;
        Letter letter = Letter.of("Shop <rechnung@shop-4.example>", "kollekte77@else.example", "Ihre Rechnung", 5);
        return LabelledMailbox.of("a thief's rule sends the mail on", VerdictKind.CHECK, VerdictKind.HIJACKED)
                .account(house.me())
                .mail(
                        Truth.UNDECIDED,
                        house.refusal(
                                letter,
                                "Return-Path: <" + house.me() + ">",
                                "550 5.7.520 Access denied, Your organization does not allow external forwarding."
                                        + " Please contact your administrator for further assistance. AS(7555)"));
    }

    private static LabelledMailbox reportedFromAfar() {
        House house = House.GMX;
        return LabelledMailbox.of("servers that took the mails report later", VerdictKind.HIJACKED)
                .account(house.me())
                .mails(Truth.HIJACKED, each(11, i -> {
                    Letter letter = house.letter(stranger(i), "Schnell Geld verdienen", i);
                    return house.reportFromAfar(letter, house.login(letter, client(i % 5)), UNKNOWN);
                }))
                .sent(usualSent(house));
    }
}
