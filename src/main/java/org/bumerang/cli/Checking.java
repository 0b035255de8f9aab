// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Analyzer;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.Check;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.explain.Explainer;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.Unreadable;

/** Runs the check that the options describe, has its result written and finds the exit code. */
final class Checking {
    private static final int PLACES_TOLD = 20;

    private final Analyzer analyzer;
    private final Desk desk;

    /** Writes a result. */
    @FunctionalInterface
    interface Writer {
        void write(Analysis analysis) throws IOException;
    }

    Checking(Analyzer analyzer, Desk desk) {
        this.analyzer = analyzer;
        this.desk = desk;
    }

    /**
     * Gives the exit code.
     *
     * @param told whether the result itself stands on the screen, with the places that could not be read
     */
    int run(CheckOptions options, boolean told, Writer writer) throws IOException {
        try (StandardInput standardInput = new StandardInput()) {
            AnalysisRequest request = request(options, standardInput);
            Check check = check(request, options.attached);
            Analysis analysis = check.analysis();
            refuseUnknownIncidents(analysis, request.answers());
            writer.write(analysis);
            if (options.history) {
                new Comparing(desk).tell(request.inputs(), analysis);
            }
            List<Unreadable> sent = skipped(check.sent());
            List<Unreadable> read = skipped(analysis.inputs());
            tell(sent);
            tell(told ? List.of() : read);
            return exit(options, analysis, sent.isEmpty() && read.isEmpty()).code();
        }
    }

    /** Checks, and where attached reports are asked for and there are any, once more with these. */
    private Check check(AnalysisRequest request, boolean attached) {
        Check check = analyzer.check(request, ProgressListener.NONE, Cancellation.NEVER);
        List<MailInput> more = attached ? check.analysis().attached(request.inputs()) : List.of();
        return more.isEmpty() ? check : analyzer.check(request.with(more), ProgressListener.NONE, Cancellation.NEVER);
    }

    private static List<Unreadable> skipped(List<InputSummary> inputs) {
        return inputs.stream().flatMap(input -> input.skipped().stream()).toList();
    }

    private AnalysisRequest request(CheckOptions options, StandardInput standardInput) throws IOException {
        List<MailInput> inputs = new ArrayList<>();
        for (String path : options.paths) {
            inputs.add(
                    path.equals(StandardInput.NAME)
                            ? standardInput.read(desk.console().in())
                            : place(path));
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        options.answers.forEach(given -> answers.put(given.incident(), given.answer()));
        List<MailInput> sent = options.sent.stream().map(Checking::place).toList();
        return new AnalysisRequest(inputs, sent, options.accounts, answers, options.deleted);
    }

    private static MailInput place(String path) {
        try {
            return MailInput.Place.of(path);
        } catch (InvalidPathException e) {
            throw new WrongUse("wrong.path", path);
        }
    }

    /** An answer that names no incident would silently change nothing. */
    private static void refuseUnknownIncidents(Analysis analysis, Map<String, Answer> answers) {
        List<String> known =
                analysis.assessment().incidents().stream().map(Incident::id).toList();
        answers.keySet().stream()
                .filter(incident -> !known.contains(incident))
                .findFirst()
                .ifPresent(incident -> {
                    throw known.isEmpty()
                            ? new WrongUse("wrong.no-incident", incident)
                            : new WrongUse("wrong.incident", incident, String.join(", ", known));
                });
    }

    private void tell(List<Unreadable> skipped) {
        Explainer words = new Explainer(desk.messages().language());
        skipped.stream()
                .limit(PLACES_TOLD)
                .forEach(place -> desk.console()
                        .err()
                        .println(desk.messages()
                                .text("skipped.place", place.location().source(), words.unreadable(place))));
        if (skipped.size() > PLACES_TOLD) {
            desk.console().err().println(desk.messages().text("skipped.more", skipped.size() - PLACES_TOLD));
        }
    }

    /** What was asked for with {@code --fail-on} goes before what could not be read; that is told in any case. */
    private static Exit exit(CheckOptions options, Analysis analysis, boolean allRead) {
        if (options.failOn.stream().anyMatch(trigger -> trigger.matches(analysis))) {
            return Exit.MATCHED;
        }
        return allRead ? Exit.DONE : Exit.UNREADABLE;
    }
}
