// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bumerang.smtp.MailAddress;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that check mail understand. */
class CheckOptions extends CommonOptions {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "option.path")
    final List<String> paths = new ArrayList<>();

    @Option(names = "--sent", paramLabel = "PATH", descriptionKey = "option.sent", order = 20)
    final List<String> sent = new ArrayList<>();

    @Option(
            names = "--account",
            paramLabel = "ADDRESS",
            descriptionKey = "option.account",
            converter = AccountOption.class,
            order = 21)
    final List<MailAddress> accounts = new ArrayList<>();

    @Option(
            names = "--answer",
            paramLabel = "INCIDENT=mine|not-mine",
            descriptionKey = "option.answer",
            converter = GivenAnswer.Reader.class,
            order = 22)
    final List<GivenAnswer> answers = new ArrayList<>();

    @Option(names = "--attached", descriptionKey = "option.attached", order = 23)
    boolean attached;

    @Option(names = "--deleted", descriptionKey = "option.deleted", order = 24)
    boolean deleted;

    @Option(names = "--history", descriptionKey = "option.history", order = 25)
    boolean history;

    @Option(names = "--redact", descriptionKey = "option.redact", order = 26)
    boolean redact;

    @Option(
            names = "--fail-on",
            paramLabel = "REASON|VERDICT",
            split = ",",
            descriptionKey = "option.fail-on",
            converter = Trigger.Reader.class,
            order = 27)
    final List<Trigger> failOn = new ArrayList<>();

    /** Every path that is read. */
    List<String> inputs() {
        return Stream.concat(paths.stream(), sent.stream()).toList();
    }
}
