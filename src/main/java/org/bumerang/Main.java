// SPDX-License-Identifier: Apache-2.0
package org.bumerang;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.bumerang.cli.Cli;
import org.bumerang.cli.Console;
import org.bumerang.gui.app.Display;
import org.bumerang.gui.app.GuiLauncher;
import org.bumerang.gui.start.SecondStart;
import org.bumerang.gui.start.StartFiles;
import org.bumerang.settings.LogFolder;
import org.bumerang.settings.SystemFolders;

/**
 * Starts the program: a sub-command or an option goes to the command line, anything else to the window. It extends no
 * JavaFX class, so that the command line loads none.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // read by logback.xml, so before anything logs
        SystemFolders folders = SystemFolders.ofThisMachine();
        Clock clock = Clock.system(ZoneId.systemDefault());
        LogFolder logs = new LogFolder(folders.settings());
        logs.tidy();
        System.setProperty(
                "bumerang.log", logs.file(clock, ProcessHandle.current().pid()).toString());
        List<String> arguments = List.of(args);
        Cli cli = new Cli(console(), Locale.getDefault(), clock, folders);
        System.exit(Cli.takes(arguments) ? cli.run(arguments) : window(arguments, folders, cli));
    }

    private static int window(List<String> arguments, SystemFolders folders, Cli cli) {
        StartFiles files = StartFiles.of(arguments);
        if (new SecondStart(folders.settings()).handOver(files.paths())) {
            return 0;
        }
        if (!Display.ofThisMachine().present()) {
            return cli.withoutDisplay();
        }
        try {
            GuiLauncher.launch(arguments);
            return 0;
        } catch (UnsupportedOperationException | LinkageError e) {
            // what JavaFX throws where the display does not answer or the system's window library is missing
            return cli.withoutDisplay();
        }
    }

    /** Everything printed is UTF-8, whatever the locale says: output files and pipes look alike on every machine. */
    private static Console console() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
