// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.bumerang.settings.SystemFolders;
import picocli.CommandLine;

/**
 * The command line: {@code inspect}, {@code report}, {@code explain}, and the options {@code --help} and
 * {@code --version} in both languages. Findings go to standard output, talk to standard error; the exit code is one of
 * {@link Exit}. Nothing here ends the process.
 */
public final class Cli {
    private static final List<String> COMMANDS = List.of("inspect", "report", "explain");
    private static final int HELP_WIDTH = 96;

    private final Console console;
    private final Locale locale;
    private final Clock clock;
    private final SystemFolders folders;

    /**
     * @param locale decides the language where {@code --lang} is not given
     * @param clock gives the day and the zone that reports are dated with
     * @param folders where {@code --history} keeps what it compares with
     */
    public Cli(Console console, Locale locale, Clock clock, SystemFolders folders) {
        this.console = console;
        this.locale = locale;
        this.clock = clock;
        this.folders = folders;
    }

    /** Whether these arguments are for the command line; no arguments and files are for the window. */
    public static boolean takes(List<String> arguments) {
        return arguments.stream().limit(1).anyMatch(COMMANDS::contains)
                || arguments.stream().anyMatch(argument -> argument.length() > 1 && argument.startsWith("-"));
    }

    /** Runs a command and gives its exit code. */
    public int run(List<String> arguments) {
        Language language = LanguageOption.chosenIn(arguments).orElseGet(() -> Language.of(locale));
        Messages messages = Messages.of(Cli.class, language);
        Failures failures = new Failures(console, messages);
        try {
            return commandLine(messages, failures).execute(arguments.toArray(String[]::new));
        } catch (Error fault) {
            return failures.fault(fault);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Says how to work where no window can be opened, and gives the exit code. */
    public int withoutDisplay() {
        console.err().println(Messages.of(Cli.class, Language.of(locale)).text("no-display"));
        console.err().flush();
        return Exit.WRONG_USE.code();
    }

    private CommandLine commandLine(Messages messages, Failures failures) {
        Desk desk = new Desk(console, messages, clock, folders);
        CommandLine line = new CommandLine(new RootCommand());
        line.addSubcommand(new InspectCommand(desk));
        line.addSubcommand(new ReportCommand(desk));
        line.addSubcommand(new ExplainCommand(desk));
        return line.setResourceBundle(new HelpTexts(messages))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
