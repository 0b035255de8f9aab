// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.analysis.FaultCode;
import org.bumerang.explain.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence on standard error, in the language of the person, and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Console console;
    private final Messages messages;

    Failures(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        console.err().println(sentence(failure));
        console.err()
                .println(messages.text(
                        "wrong.hint", failure.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.WRONG_USE.code();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof WrongUse wrong) {
            console.err().println(sentence(wrong));
            return Exit.WRONG_USE.code();
        }
        if (failure instanceof IOException disk) {
            console.err().println(messages.text("not-written", String.valueOf(disk.getMessage())));
            return Exit.WRONG_USE.code();
        }
        return fault(failure);
    }

    /** A fault of the program: a code for the person, the trace for the log. Messages of exceptions may quote mail. */
    int fault(Throwable fault) {
        FaultCode code = FaultCode.of(fault);
        LOG.error("fault {}: {}", code, FaultCode.trace(fault));
        console.err().println(messages.text("fault", code));
        return Exit.FAULT.code();
    }

    private String sentence(ParameterException failure) {
        Optional<WrongUse> wrong = wrongUseIn(failure);
        return wrong.map(this::sentence).orElseGet(() -> switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched());
            case MissingParameterException missing -> messages.text("wrong.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> messages.text("wrong.twice", name(twice.getOverwritten()));
            case ParameterException other -> messages.text("wrong.other", String.valueOf(other.getMessage()));
        });
    }

    private String unmatched(List<String> arguments) {
        String first = arguments.getFirst();
        return messages.text(first.startsWith("-") ? "wrong.option" : "wrong.argument", first);
    }

    private String sentence(WrongUse wrong) {
        return messages.text(wrong.key(), wrong.places());
    }

    private static Optional<WrongUse> wrongUseIn(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .filter(WrongUse.class::isInstance)
                .map(WrongUse.class::cast)
                .findFirst();
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(Failures::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
