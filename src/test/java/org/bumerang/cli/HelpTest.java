// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
    private static final List<String> COMMANDS = List.of("", "inspect", "report", "explain");

    @ParameterizedTest
    @EnumSource(Language.class)
    void describesEveryOptionOfEveryCommand(Language language) {
        for (String command : COMMANDS) {
            String help = help(command, language);
            for (String option : options(command)) {
                assertTrue(help.contains(option), option + " in " + help);
            }
            // a missing text shows as an option without words behind it
            assertFalse(help.lines().anyMatch(line -> line.strip().matches("-V, --version")), help);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHelpTextIsShown(Language language) {
        Messages messages = Messages.of(Cli.class, language);
        String all =
                String.join("\n", COMMANDS.stream().map(c -> help(c, language)).toList());
        String flat = flat(all);
        Stream<String> helpKeys =
                messages.keys().stream().filter(key -> key.startsWith("bumerang.") || key.startsWith("option."));
        Set<String> unseen = new TreeSet<>();
        helpKeys.forEach(key -> {
            String text = flat(messages.text(key).replaceFirst("^\\d+:", ""));
            if (!flat.contains(text)) {
                unseen.add(key);
            }
        });
        assertEquals(Set.of(), unseen);
    }

    private static List<String> options(String command) {
        List<String> every = List.of("--lang", "--help", "--version");
        List<String> checking =
                List.of("--history", "--sent", "--account", "--answer", "--redact", "--fail-on", "--output");
        return switch (command) {
            case "inspect" ->
                Stream.of(every, checking, List.of("--format"))
                        .flatMap(List::stream)
                        .toList();
            case "report" -> Stream.of(every, checking).flatMap(List::stream).toList();
            default -> every;
        };
    }

    private static String help(String command, Language language) {
        Screen screen = new Screen(Locale.ROOT);
        List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
        Stream<String> all = Stream.concat(arguments.stream(), Stream.of("--lang", language.code()));
        assertEquals(0, screen.run(all.toArray(String[]::new)));
        return screen.printed();
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", "");
    }
}
