// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name without a sub-command: only asks for one. */
@Command(name = "bumerang", versionProvider = Version.class, sortOptions = false)
final class RootCommand extends CommonOptions implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before it runs the command
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command", new WrongUse("wrong.no-command"));
    }
}
