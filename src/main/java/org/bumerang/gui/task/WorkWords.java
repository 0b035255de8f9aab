// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.gui.i18n.Texts;

/** Says what a running check does, in one line with the most telling first. */
public final class WorkWords {

    private static final long THOUSAND = 1_000;
    private static final long EXACT_BELOW = 10;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private final Texts texts;

    public WorkWords(Texts texts) {
        this.texts = texts;
    }

    public String line(Work work) {
        return switch (work.progress().phase()) {
            case COUNTING ->
                work.progress().bytesDone() == 0
                        ? texts.text("status.begins")
                        : texts.text("status.counting", size(work.progress().bytesDone()));
            case SENT ->
                texts.text(
                        "status.sent",
                        size(work.progress().bytesDone()),
                        size(work.progress().bytesTotal()));
            case READING -> reading(work);
            case JUDGING -> texts.text("status.judging");
        };
    }

    private String reading(Work work) {
        Stream<String> bytes = Stream.of(texts.text(
                "status.reading",
                size(work.progress().bytesDone()),
                size(work.progress().bytesTotal())));
        Stream<String> counts = Stream.of(texts.text("status.found", work.mails(), work.cases()));
        Stream<String> left = work.left().stream().map(this::left);
        Stream<String> rate = work.rate().stream().map(it -> texts.text("status.rate", size(it)));
        return Stream.of(bytes, left, counts, rate).flatMap(parts -> parts).collect(Collectors.joining(" · "));
    }

    // rounded, so that it does not change with every look
    private String left(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 55) {
            return texts.text("status.left-seconds", Math.max(5, (seconds + 2) / 5 * 5));
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 100
                ? texts.text("status.left-minutes", Math.max(1, minutes))
                : texts.text("status.left-hours", (minutes + 30) / 60);
    }

    /** A number of bytes as people read it, in the thousands of the file managers of most systems. */
    String size(long bytes) {
        int unit = 0;
        double number = bytes;
        while (number >= THOUSAND - 0.5 && unit < UNITS.length - 1) {
            number /= THOUSAND;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        boolean tenths = unit > 0 && number < EXACT_BELOW;
        format.setMinimumFractionDigits(tenths ? 1 : 0);
        format.setMaximumFractionDigits(tenths ? 1 : 0);
        return format.format(number) + "\u00a0" + UNITS[unit];
    }
}
