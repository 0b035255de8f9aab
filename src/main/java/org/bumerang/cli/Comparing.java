// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.settings.CheckHistory;

/** {@code --history}: says how many reports are new since the last check of the same paths. */
final class Comparing {
    private final Desk desk;

    Comparing(Desk desk) {
        this.desk = desk;
    }

    /** Compares, remembers and tells on standard error. */
    void tell(List<String> paths, Analysis analysis) throws IOException {
        List<String> reports = analysis.messages().stream()
                .filter(message -> message.kind().isDeliveryReport())
                .map(Comparing::identity)
                .distinct()
                .toList();
        CheckHistory history = new CheckHistory(desk.folders().settings().resolve("history"));
        CheckHistory.Comparison comparison =
                history.compare(paths.stream().map(Comparing::place).toList(), reports, Instant.now(desk.clock()));
        String sentence = comparison
                .last()
                .map(last -> desk.messages().text("history.new", comparison.fresh(), day(last)))
                .orElseGet(() -> desk.messages().text("history.first"));
        desk.console().err().println(sentence);
    }

    private static String place(String path) {
        return path.equals(StandardInput.NAME)
                ? path
                : Path.of(path).toAbsolutePath().normalize().toString();
    }

    /** The Message-ID, or where there is none what else tells one report from another. */
    private static String identity(AnalyzedMessage message) {
        if (!message.head().messageId().isEmpty()) {
            return message.head().messageId();
        }
        String recipients = message.findings().stream()
                .map(finding -> finding.report().recipient())
                .collect(Collectors.joining(","));
        return message.head().date() + " " + message.head().subject() + " " + recipients;
    }

    private String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(desk.messages().language().locale())
                .format(time.atZone(desk.clock().getZone()));
    }
}
