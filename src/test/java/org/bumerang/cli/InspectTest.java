// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class InspectTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Screen screen = new Screen(Locale.UK);
    private Mails mails = new Mails(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        mails = new Mails(folder);
    }

    private List<JsonNode> lines() {
        return screen.printed().lines().map(JSON::readTree).toList();
    }

    @Nested
    class Output {

        @Test
        void printsOneLineForEachRecipientAndForEachMailWithoutOne() {
            assertEquals(0, screen.run("inspect", mails.file("mixed.mbox"), "--format", "jsonl"));
            assertEquals(
                    List.of("bounce", "ordinary", "autoreply"),
                    lines().stream().map(line -> line.get("kind").asString()).toList());
            JsonNode bounce = lines().getFirst();
            assertEquals("mailbox-full", bounce.get("reason").asString());
            assertEquals(
                    "carla.beispiel@verein.example", bounce.get("recipient").asString());
            assertEquals("5.2.2", bounce.get("status").asString());
            assertEquals("auto-reply", lines().getLast().get("reason").asString());
        }

        @Test
        void explainsInGermanWhatHappenedAndWhatToDo() {
            assertEquals(0, screen.run("inspect", mails.file("unknown-user.eml"), "--lang", "de"));
            assertTrue(screen.printed().contains("Angebot für Frühling"), screen.printed());
            assertTrue(screen.printed().contains("bertold@shop.example"), screen.printed());
            assertTrue(screen.printed().contains("Diese Adresse gibt es nicht"), screen.printed());
            assertEquals("", screen.said());
        }

        @Test
        void keepsLinesWithinTheWidthOfATerminal() {
            screen.run("inspect", mails.file("mixed.mbox"), mails.file("unknown-user.eml"), "--lang", "de");
            // a path or an address is not cut
            assertTrue(
                    screen.printed()
                            .lines()
                            .filter(line -> line.strip().contains(" "))
                            .allMatch(line -> line.length() <= 88 || line.contains("/")),
                    screen.printed());
        }

        @Test
        void takesTheFormatFromTheEndingOfTheFileWhereNoneIsGiven() throws IOException {
            Path file = folder.resolve("out.json");
            assertEquals(0, screen.run("inspect", mails.file("mixed.mbox"), "--output", file.toString()));
            assertEquals(
                    "bumerang/1",
                    JSON.readTree(Files.readString(file)).get("format").asString());
            assertEquals("", screen.printed());
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "json", "jsonl", "csv"})
        void givesTheSameBytesForTheSameInput(String format) throws IOException {
            String mail = mails.file("mixed.mbox");
            Path first = folder.resolve("first");
            Path second = folder.resolve("second");
            screen.run("inspect", mail, "--format", format, "--output", first.toString());
            screen.run("inspect", mail, "--format", format, "--output", second.toString());
            assertTrue(Files.size(first) > 0);
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "json", "jsonl", "csv"})
        void namesNobodyWhereThatIsAskedFor(String format) {
            screen.run("inspect", mails.file("mixed.mbox"), "--format", format, "--redact");
            String printed = screen.printed().toLowerCase(Locale.ROOT);
            for (String name : List.of("carla", "anna.muster", "muster", "vereinstreffen", "203.0.113.9")) {
                assertFalse(printed.contains(name), name + " in " + printed);
            }
            assertTrue(printed.contains("verein.example"), printed);
        }

        @Test
        void doesNotPassControlCharactersOfAMailToTheTerminal() {
            String hostile = new String(Mails.bytes("unknown-user.eml"), StandardCharsets.UTF_8)
                    .replace("Recipient address rejected", "\u001b[2J\u202eRecipient");
            screen.typing(hostile.getBytes(StandardCharsets.UTF_8)).run("inspect", "-");
            assertFalse(screen.printed().contains("\u001b"), screen.printed());
            assertFalse(screen.printed().contains("\u202e"), screen.printed());
        }
    }

    @Nested
    class Input {

        @Test
        void readsStandardInput() {
            assertEquals(0, screen.typing(Mails.bytes("unknown-user.eml")).run("inspect", "-", "--format", "jsonl"));
            assertEquals("-", lines().getFirst().get("source").asString());
        }

        @Test
        void findsNoMessageInAnEmptyFile() throws IOException {
            Path empty = Files.createFile(folder.resolve("empty.mbox"));
            assertEquals(0, screen.run("inspect", empty.toString(), "--format", "jsonl"));
            assertEquals("", screen.printed());
            assertEquals("", screen.said());
        }

        @Test
        void reportsTheRestBesideWhatCannotBeRead() {
            String missing = folder.resolve("gone.eml").toString();
            assertEquals(3, screen.run("inspect", missing, mails.file("unknown-user.eml"), "--format", "jsonl"));
            assertTrue(screen.printed().contains("bertold@shop.example"), screen.printed());
            assertTrue(screen.said().startsWith(missing + ": "), screen.said());
        }

        @Test
        void tellsThatASentFolderCannotBeRead() {
            String missing = folder.resolve("gone.mbox").toString();
            assertEquals(3, screen.run("inspect", mails.file("unknown-user.eml"), "--sent", missing));
            assertTrue(screen.said().startsWith(missing + ": "), screen.said());
        }

        @Test
        void countsAMailOnceThatIsNamedTwice() {
            String mail = mails.file("unknown-user.eml");
            screen.run("inspect", folder.toString(), mail, mail, "--format", "jsonl");
            assertEquals(1, lines().size());
        }
    }

    @Nested
    class Ending {

        @Test
        void failsOnAReasonThatIsAskedFor() {
            assertEquals(1, screen.run("inspect", mails.file("mixed.mbox"), "--fail-on", "virus,mailbox-full"));
        }

        @Test
        void doesNotFailOnAReasonThatIsNotThere() {
            assertEquals(0, screen.run("inspect", mails.file("mixed.mbox"), "--fail-on", "virus,hijacked"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"--fail-on=full", "--format=xml", "--account=anna", "--answer=x", "--lang=fr", "--nonsense"})
        void refusesWhatCannotBeMeant(String option) {
            assertEquals(2, screen.run("inspect", mails.file("mixed.mbox"), option));
            assertEquals("", screen.printed());
            assertFalse(screen.said().contains("Exception"), screen.said());
        }

        @Test
        void asksForAPath() {
            assertEquals(2, screen.run("inspect"));
            assertTrue(screen.said().startsWith("Something is missing: PATH"), screen.said());
        }

        @Test
        void refusesAnAnswerToAnIncidentThatIsNotThere() {
            assertEquals(2, screen.run("inspect", mails.file("unknown-user.eml"), "--answer", "nothing=mine"));
            assertTrue(screen.said().startsWith("There is no incident nothing"), screen.said());
            assertTrue(screen.said().matches("(?s).*: [a-z]+-\\d{4}-\\d\\d-\\d\\d.*"), screen.said());
        }

        @Test
        void saysThatThereIsNothingToAnswer() throws IOException {
            Path empty = Files.createFile(folder.resolve("empty.mbox"));
            assertEquals(2, screen.run("inspect", empty.toString(), "--answer", "nothing=mine"));
            assertTrue(screen.said().startsWith("These emails hold no incident"), screen.said());
        }
    }

    @Nested
    class History {

        @Test
        void saysWhatIsNewSinceTheLastCheck() throws IOException {
            screen.at(folder.resolve("home"));
            Path inbox = Files.createDirectory(folder.resolve("inbox"));
            new Mails(inbox).file("unknown-user.eml");
            screen.run("inspect", inbox.toString(), "--history");
            new Mails(inbox).file("mixed.mbox");
            screen.run("inspect", inbox.toString(), "--history");
            screen.run("inspect", inbox.toString(), "--history");
            List<String> said = screen.said().lines().toList();
            assertTrue(said.get(0).startsWith("This check is remembered"), said.get(0));
            assertTrue(said.get(1).startsWith("Since the check today at 12:00, no new bounce message"), said.get(1));
            assertTrue(said.get(1).contains("One older message was not part of it then."), said.get(1));
            assertTrue(said.get(2).startsWith("Since the check today at 12:00, no new"), said.get(2));
        }

        @Test
        void keepsNothingThatStandsInAMail() throws IOException {
            screen.at(folder.resolve("home"));
            screen.run("inspect", mails.file("mixed.mbox"), "--history");
            Path kept = folder.resolve("home/.config/bumerang/history");
            String lines = Files.readString(kept);
            assertTrue(
                    lines.matches("bumerang-history-2 [0-9a-f]{16}\\Rmailbox\\Raccounts( [0-9a-f]{16})*\\R"
                            + "places [0-9a-f]{16}\\Rchecks 2026-11-24T11:00:00Z\\R"
                            + "(report [0-9a-f]{16} [0-9a-z]+ [0-9a-z?]+\\R)+"),
                    lines);
        }

        @Test
        void keepsNothingWhereItIsNotAskedFor() {
            screen.at(folder.resolve("home"));
            screen.run("inspect", mails.file("mixed.mbox"));
            assertFalse(Files.exists(folder.resolve("home")));
        }
    }

    @Nested
    class OutputFiles {

        @Test
        void neverOverwritesTheMailItReads() throws IOException {
            String mail = mails.file("unknown-user.eml");
            assertEquals(2, screen.run("inspect", mail, "--output", mail));
            assertArrayEquals(Mails.bytes("unknown-user.eml"), Files.readAllBytes(Path.of(mail)));
        }

        @Test
        void saysThatTheFolderIsNotThere() {
            String nowhere = folder.resolve("no/where.txt").toString();
            assertEquals(2, screen.run("inspect", mails.file("unknown-user.eml"), "--output", nowhere));
            assertTrue(screen.said().contains("the folder does not exist"), screen.said());
        }

        @Test
        void leavesNothingBesideTheFile() throws IOException {
            Path out = Files.createDirectory(folder.resolve("out"));
            screen.run(
                    "inspect",
                    mails.file("unknown-user.eml"),
                    "--output",
                    out.resolve("a.txt").toString());
            try (var files = Files.list(out)) {
                assertEquals(List.of(out.resolve("a.txt")), files.toList());
            }
        }
    }
}
