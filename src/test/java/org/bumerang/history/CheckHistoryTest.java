// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.hijack.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckHistoryTest {

    private static final Instant THIRD = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant TENTH = Instant.parse("2026-11-10T10:00:00Z");

    @TempDir
    private Path folder;

    private CheckHistory history;

    @BeforeEach
    void start() {
        history = new CheckHistory(folder.resolve("settings"));
    }

    private Optional<Comparison> check(FoundMail mail, Instant now) throws IOException {
        return history.remember(mail.analysis(), mail.inputs(), now).comparison();
    }

    private static FoundMail inbox(String file) {
        return new FoundMail(file).of("anna@example.org").reports(4, "2026-11-01T08:00:00Z", 6);
    }

    private String kept() throws IOException {
        return Files.readString(folder.resolve("settings/history"));
    }

    @Nested
    class WhatIsNew {

        @Test
        void countsWhatWasNotThereTheLastTime() throws IOException {
            assertEquals(Optional.empty(), check(inbox("a.mbox"), THIRD));
            Comparison change = check(inbox("a.mbox").reports(2, "2026-11-05T08:00:00Z", 6), TENTH)
                    .orElseThrow();
            assertEquals(THIRD, change.last());
            assertEquals(2, change.fresh());
            assertEquals(0, change.older());
        }

        @Test
        void tellsOlderOnesThatWereNotThereApart() throws IOException {
            check(inbox("a.mbox"), THIRD);
            Comparison change = check(
                            inbox("a.mbox")
                                    .reports(3, "2026-05-05T08:00:00Z", 6)
                                    .undated("<undated@mail.example>"),
                            TENTH)
                    .orElseThrow();
            assertEquals(3, change.older());
            assertEquals(1, change.fresh());
        }

        @Test
        void comparesWithTheDayBeforeHoweverOftenAFileIsOpened() throws IOException {
            check(inbox("a.mbox"), THIRD);
            FoundMail now = inbox("a.mbox").reports(2, "2026-11-05T08:00:00Z", 6);
            for (int minute = 0; minute < 60; minute++) {
                Comparison change = check(now, TENTH.plusSeconds(60L * minute)).orElseThrow();
                assertEquals(THIRD, change.last());
                assertEquals(2, change.fresh());
            }
            assertEquals(
                    TENTH, check(now, TENTH.plusSeconds(90_000)).orElseThrow().last());
        }

        @Test
        void inTheFirstSittingComparesWithItsBeginning() throws IOException {
            check(inbox("a.mbox"), THIRD);
            Comparison change = check(inbox("a.mbox").reports(1, "2026-11-03T10:30:00Z", 1), THIRD.plusSeconds(3600))
                    .orElseThrow();
            assertEquals(THIRD, change.last());
            assertEquals(1, change.fresh());
        }
    }

    @Nested
    class WhichMailbox {

        @Test
        void isTheSameUnderAnotherFileName() throws IOException {
            check(inbox("inbox.mbox"), THIRD);
            assertEquals(0, check(inbox("inbox(2).mbox"), TENTH).orElseThrow().fresh());
        }

        @Test
        void isAnotherWithOtherAddressesUnderTheSameFileName() throws IOException {
            check(inbox("inbox.mbox"), THIRD);
            FoundMail other = new FoundMail("inbox.mbox").of("ben@example.org").reports(1, "2026-11-04T08:00:00Z", 1);
            assertEquals(Optional.empty(), check(other, TENTH));
        }

        @Test
        void sharesOneOfSeveralAddresses() throws IOException {
            check(new FoundMail("a.mbox").of("anna@example.org", "office@example.org"), THIRD);
            assertTrue(check(new FoundMail("b.mbox").of("office@example.org"), TENTH)
                    .isPresent());
        }

        @Test
        void isKnownByItsFileWhereNoAddressIs() throws IOException {
            check(new FoundMail("a.mbox").reports(1, "2026-11-01T08:00:00Z", 1), THIRD);
            assertTrue(check(new FoundMail("./a.mbox"), TENTH).isPresent());
        }

        @Test
        void isKnownByItsReportsWhereNothingElseIsTheSame() throws IOException {
            check(new FoundMail("a.mbox").reports(2, "2026-11-01T08:00:00Z", 1), THIRD);
            FoundMail overlapping = new FoundMail("b.mbox").reports(4, "2026-11-01T08:00:00Z", 1);
            assertEquals(2, check(overlapping, TENTH).orElseThrow().older());
            FoundMail foreign = new FoundMail("c.mbox").reports(4, "2026-10-01T08:00:00Z", 1);
            assertEquals(Optional.empty(), check(foreign, TENTH));
        }
    }

    @Nested
    class Answers {

        @Test
        void areKnownAgainAndCanBeTakenBack() throws IOException {
            FoundMail before = inbox("a.mbox");
            check(before, THIRD);
            history.keepAnswers(before.analysis(), before.inputs(), Map.of(before.key(1), Answer.NOT_MINE));
            FoundMail after = inbox("b.mbox").reports(1, "2026-11-05T08:00:00Z", 1);
            assertEquals(
                    Map.of(after.key(1), Answer.NOT_MINE),
                    history.remember(after.analysis(), after.inputs(), TENTH).answers());
            history.keepAnswers(after.analysis(), after.inputs(), Map.of());
            assertEquals(
                    Map.of(),
                    history.remember(after.analysis(), after.inputs(), TENTH).answers());
        }
    }

    @Nested
    class TheFile {

        @Test
        void holdsNoWordThatCanBeGuessed() throws IOException {
            check(inbox("a.mbox"), THIRD);
            String one = kept();
            CheckHistory elsewhere = new CheckHistory(folder.resolve("other computer"));
            elsewhere.remember(inbox("a.mbox").analysis(), inbox("a.mbox").inputs(), THIRD);
            String other = Files.readString(folder.resolve("other computer/history"));
            assertFalse(one.contains("example"), one);
            one.lines()
                    .filter(line -> line.matches("(accounts|places|report) .*"))
                    .forEach(line -> assertFalse(
                            other.contains(line.substring(line.indexOf(' ') + 1, line.indexOf(' ') + 17)), line));
        }

        @Test
        void canBeReadByItsOwnerOnly() throws IOException {
            check(inbox("a.mbox"), THIRD);
            for (String name : List.of("history", "history.key")) {
                Path file = folder.resolve("settings").resolve(name);
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), name);
            }
        }

        @Test
        void isForgottenWhereItIsOfAnOlderVersionOrBroken() throws IOException {
            for (String content : List.of(
                    "0123456789abcdef 2026-11-01T10:00:00Z 0123456789abcdef\n",
                    "",
                    "\u0000\uFFFF",
                    "bumerang-history-2 0123456789abcdef\nmailbox\n")) {
                Files.createDirectories(folder.resolve("settings"));
                Files.writeString(folder.resolve("settings/history"), content);
                assertEquals(Optional.empty(), check(inbox("a.mbox"), THIRD), content);
                assertFalse(kept().contains("0123456789abcdef"), content);
                history.forget();
            }
        }

        @Test
        void losesOnlyTheLinesThatSomebodyBroke() throws IOException {
            check(inbox("a.mbox"), THIRD);
            String broken = kept().replaceFirst("report (\\S+) \\S+", "report $1 ,,") + "report\nnonsense\n\n";
            Files.writeString(folder.resolve("settings/history"), broken);
            Comparison change = check(inbox("a.mbox"), TENTH).orElseThrow();
            assertEquals(1, change.fresh() + change.older());
        }

        @Test
        void isUselessWithoutItsKey() throws IOException {
            check(inbox("a.mbox"), THIRD);
            Files.writeString(folder.resolve("settings/history.key"), "no key");
            assertEquals(new CheckHistory.Kept(0, Optional.empty()), history.kept());
            assertEquals(Optional.empty(), check(inbox("a.mbox"), TENTH));
        }

        @Test
        void isDeletedWithItsKey() throws IOException {
            check(inbox("a.mbox"), THIRD);
            assertEquals(new CheckHistory.Kept(1, Optional.of(THIRD)), history.kept());
            history.forget();
            assertFalse(Files.exists(folder.resolve("settings/history")));
            assertFalse(Files.exists(folder.resolve("settings/history.key")));
            assertEquals(new CheckHistory.Kept(0, Optional.empty()), history.kept());
        }

        @Test
        void keepsTheMailboxesCheckedLast() throws IOException {
            for (int number = 0; number < 25; number++) {
                check(new FoundMail("a.mbox").of("person" + number + "@example.org"), THIRD.plusSeconds(number));
            }
            assertEquals(20, history.kept().mailboxes());
            assertTrue(check(new FoundMail("a.mbox").of("person24@example.org"), TENTH)
                    .isPresent());
            assertEquals(Optional.empty(), check(new FoundMail("a.mbox").of("person0@example.org"), TENTH));
        }
    }
}
