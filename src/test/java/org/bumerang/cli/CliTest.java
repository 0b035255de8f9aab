// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.bumerang.settings.SystemFolders;
import org.junit.jupiter.api.Test;

class CliTest {
    private final Screen english = new Screen(Locale.UK);
    private final Screen german = new Screen(Locale.GERMANY);

    @Test
    void leavesFilesAndNoArgumentsToTheWindow() {
        assertFalse(Cli.takes(List.of()));
        assertFalse(Cli.takes(List.of("bounce.eml", "inspect")));
        assertTrue(Cli.takes(List.of("inspect", "bounce.eml")));
        assertTrue(Cli.takes(List.of("--help")));
        assertTrue(Cli.takes(List.of("bounce.eml", "--lang", "de")));
    }

    @Test
    void printsItsVersion() {
        assertEquals(0, english.run("--version"));
        assertTrue(english.printed().startsWith("Bumerang "), english.printed());
    }

    @Test
    void namesAnUnknownOptionInTheLanguageOfThePerson() {
        assertEquals(2, german.run("--colour"));
        assertEquals(2, english.run("--colour"));
        assertTrue(german.said().startsWith("Die Option --colour gibt es nicht."), german.said());
        assertTrue(english.said().startsWith("There is no option --colour."), english.said());
        assertEquals("", german.printed());
    }

    @Test
    void letsTheLanguageOptionWinOverTheLocale() {
        english.run("--colour", "--lang", "de");
        assertTrue(english.said().startsWith("Die Option"), english.said());
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        assertEquals(2, english.run("--lang", "fr"));
        assertTrue(english.said().startsWith("There is no language fr"), english.said());
    }

    @Test
    void namesTheCommandLineWhereThereIsNoDisplay() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, false, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), err, err);
        assertEquals(
                2, new Cli(console, Locale.GERMANY, Clock.systemUTC(), SystemFolders.ofThisMachine()).withoutDisplay());
        assertEquals(1, said.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("bumerang inspect"));
    }
}
