// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stopping a check keeps what was found, takes no time, and costs nothing of the result when it goes on. */
class StoppedCheckTest {

    private static final Analyzer ANALYZER = Analyzer.load();
    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final int ENOUGH_STOPS = 10_000;

    @TempDir
    private Path folder;

    private static String mbox(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "From - Mon Mar  3 10:11:12 2025\n" + bounce(number) + "\n")
                .collect(Collectors.joining());
    }

    private static String bounce(int number) {
        return """
                From: MAILER-DAEMON@mx.example.org
                To: anna@example.org
                Subject: Undelivered Mail Returned to Sender
                Date: Mon, 3 Mar 2025 10:11:12 +0100
                Message-Id: <%1$d@mx.example.org>

                <bert%1$d@firma.example>: 550 5.1.1 User unknown

                From: anna@example.org
                To: bert%1$d@firma.example
                Subject: Angebot
                Message-Id: <o.%1$d@example.org>
                """.formatted(number);
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + entry));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path account() throws IOException {
        Path account = Files.createDirectory(folder.resolve("Konto ü"));
        Files.writeString(account.resolve("Inbox"), mbox(0, 30));
        Files.writeString(account.resolve("Sent"), """
                From - Mon Mar  3 10:11:00 2025
                From: anna@example.org
                To: bert3@firma.example
                Subject: Angebot
                Message-Id: <o.3@example.org>

                Guten Tag
                """);
        for (int i = 0; i < 20; i++) {
            Files.writeString(account.resolve("mail " + i + ".eml"), bounce(100 + i));
        }
        Files.writeString(account.resolve("broken.pdf"), "%PDF-1.4\n");
        zip("Konto ü/packed.zip", ".mbox", mbox(200, 210).getBytes(StandardCharsets.UTF_8));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(account.resolve("old.mbox.gz")))) {
            packed.write(mbox(300, 340).getBytes(StandardCharsets.UTF_8));
        }
        return account;
    }

    private static AnalysisRequest request(Path... paths) {
        return new AnalysisRequest(
                IntStream.range(0, paths.length)
                        .<MailInput>mapToObj(i -> MailInput.Place.of(paths[i].toString()))
                        .toList(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Says stop with every so many questions. */
    private static Cancellation every(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() % questions == 0;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 20, 150})
    void goesOnToTheResultOfACheckThatWasNeverStopped(int questions) throws IOException {
        Path account = account();
        Path single = Files.writeString(folder.resolve("single.mbox"), mbox(400, 440));
        AnalysisRequest request = request(account, single);
        Analysis whole = ANALYZER.analyze(request, ProgressListener.NONE, Cancellation.NEVER);
        List<AnalyzedMessage> heard = new ArrayList<>();
        int stops = 0;
        try (RunningCheck running = ANALYZER.start(request)) {
            Check check = running.goOn((done, total, message) -> heard.add(message), every(questions));
            while (!check.complete() && stops < ENOUGH_STOPS) {
                if (stops++ % 25 == 0) {
                    assertEquals(heard, check.analysis().messages());
                }
                check = running.goOn((done, total, message) -> heard.add(message), every(questions));
            }
            assertEquals(whole, check.analysis());
        }
        assertTrue(stops > 0, "was never stopped");
        assertEquals(whole.messages(), heard);
    }

    @Test
    void keepsTheMessagesThatWereReadAndSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.mbox"), mbox(0, 50));
        AtomicInteger heard = new AtomicInteger();
        Analysis analysis = ANALYZER.analyze(
                request(file), (done, total, message) -> heard.incrementAndGet(), () -> heard.get() >= 20);
        assertFalse(analysis.complete());
        assertEquals(heard.get(), analysis.messages().size());
        assertEquals(heard.get(), analysis.inputs().getFirst().messages());
        assertEquals("", analysis.inputs().getFirst().sha256());
    }

    @Test
    void doesNotReadAgainWhatItHasRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.mbox"), mbox(0, 50));
        Path other = Files.writeString(folder.resolve("b.mbox"), mbox(50, 60));
        AtomicInteger heard = new AtomicInteger();
        try (RunningCheck running = ANALYZER.start(request(file, other))) {
            running.goOn((done, total, message) -> heard.incrementAndGet(), () -> heard.get() >= 55);
            Files.delete(file);
            Check check = running.goOn(ProgressListener.NONE, Cancellation.NEVER);
            assertTrue(check.complete());
            assertEquals(60, check.analysis().messages().size());
        }
    }

    @Test
    void letsGoOfAReaderThatIsNotWantedAnyMore() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.mbox"), mbox(0, 50));
        RunningCheck running = ANALYZER.start(request(file));
        assertFalse(running.goOn(ProgressListener.NONE, () -> true).complete());
        running.close();
        running.awaitEnd();
        assertThrows(Gate.Closed.class, () -> running.goOn(ProgressListener.NONE, Cancellation.NEVER));
    }

    @Test
    void movesAndStopsAtOnceInsideAMessageOfHalfAGigabyte() throws IOException {
        Path file = Files.writeString(
                folder.resolve("big.mbox"),
                mbox(0, 1) + "From - Mon Mar  3 10:11:12 2025\n" + "Subject: very long\n\n");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500L << 20);
        }
        stopsAtOnce(request(file), progress -> progress.bytesDone() > 100L << 20);
    }

    @Test
    void stopsAtOnceInsideAnArchiveThatUnpacksToVeryMuch() throws IOException {
        Path file = zip("bomb.zip", ".eml", new byte[60 << 20]);
        stopsAtOnce(request(file), progress -> progress.phase() == Progress.Phase.SENT && progress.bytesDone() > 0);
    }

    @Test
    void stopsAtOnceInAFolderOfManyFiles() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(folder.resolve(i + ".eml"), bounce(i));
        }
        stopsAtOnce(request(folder), progress -> progress.phase() == Progress.Phase.COUNTING);
        stopsAtOnce(
                request(folder), progress -> progress.phase() == Progress.Phase.READING && progress.bytesDone() > 0);
    }

    /** The best of three, because the machine that tests has other work too. */
    private static void stopsAtOnce(AnalysisRequest request, Predicate<Progress> moment) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            Duration taken = timeToStop(request, moment);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertTrue(best.compareTo(AT_ONCE) < 0, "took " + best);
    }

    private static Duration timeToStop(AnalysisRequest request, Predicate<Progress> moment) {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong since = new AtomicLong();
        ProgressListener listener = new ProgressListener() {
            @Override
            public void messageDone(long bytesDone, long bytesTotal, AnalyzedMessage message) {
                // only the moment counts
            }

            @Override
            public void moved(Progress progress) {
                if (!stop.get() && moment.test(progress)) {
                    since.set(System.nanoTime());
                    stop.set(true);
                }
            }
        };
        Check check = ANALYZER.check(request, listener, stop::get);
        assertTrue(stop.get(), "the moment never came");
        assertFalse(check.complete());
        return Duration.ofNanos(System.nanoTime() - since.get());
    }
}
