// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bumerang.hijack.Account;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are the person's Sent folder by their name or their place. */
class SentFoldersTest {

    private static final Analyzer ANALYZER = Analyzer.load();
    private static final String SEPARATOR = "From - Tue Nov 24 06:00:00 2026\n";
    private static final String RECEIVED = SEPARATOR + """
            From: bert@firma.example
            To: anna@example.org
            Subject: Frage
            Message-ID: <q@firma.example>

            Guten Tag

            """;

    @TempDir
    private Path folder;

    private static String sent(int number) {
        return SEPARATOR + """
                X-Mozilla-Status: 0001
                From: anna.beier@example.org
                To: bert%1$d@firma.example
                Subject: Angebot %1$d
                Message-ID: <%1$d@example.org>

                Text

                """.formatted(number);
    }

    private static String report() {
        return SEPARATOR + """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example.org
                To: anna@example.org
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; bert1@firma.example
                Action: failed
                Status: 5.1.1

                --b--

                """;
    }

    private MailInput write(String name, String... mails) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("", mails));
        return MailInput.Place.of(file.toString());
    }

    private static Analysis analyze(MailInput... inputs) {
        return ANALYZER.analyze(
                new AnalysisRequest(List.of(inputs), List.of(), List.of(), Map.of()),
                ProgressListener.NONE,
                Cancellation.NEVER);
    }

    private static List<String> subjects(Analysis analysis) {
        return analysis.messages().stream()
                .map(message -> message.head().subject())
                .toList();
    }

    private static List<String> asides(Analysis analysis) {
        return analysis.inputs().stream()
                .flatMap(input -> input.aside().stream())
                .map(aside -> aside.kind() + " " + aside.count())
                .toList();
    }

    private static boolean learned(Analysis analysis) {
        return analysis.assessment().accounts().stream()
                .anyMatch(account -> account.ground() == Account.Ground.SENT_FROM);
    }

    @Test
    void theSentFolderInAFolderIsComparedAndNotListed() throws IOException {
        write("INBOX", RECEIVED);
        write("INBOX.sbd/Gesendet", sent(1), sent(2), sent(3));
        write("Drafts", sent(4));
        Analysis analysis = analyze(MailInput.Place.of(folder.toString()));
        assertEquals(List.of("Angebot 4", "Frage"), subjects(analysis));
        assertEquals(List.of("SENT 3"), asides(analysis));
        assertEquals(2, analysis.inputs().getFirst().messages());
        assertTrue(learned(analysis));
    }

    @Test
    void eachSentFolderIsTold() throws IOException {
        write("INBOX", RECEIVED);
        write("one/Sent/cur/1", sent(1));
        write("one/Sent/cur/2", sent(2));
        write("two/Gesendet", sent(3));
        Analysis analysis = analyze(MailInput.Place.of(folder.toString()));
        assertEquals(
                List.of("one/Sent", "two/Gesendet"),
                analysis.inputs().getFirst().aside().stream()
                        .map(aside -> aside.first().source())
                        .map(source -> source.substring(folder.toString().length() + 1))
                        .toList());
        assertEquals(List.of("SENT 2", "SENT 1"), asides(analysis));
    }

    @Test
    void whatWasSentAndThenDeletedIsComparedToo() throws IOException {
        write("INBOX", RECEIVED);
        write("Sent", sent(1), sent(2).replace("X-Mozilla-Status: 0001", "X-Mozilla-Status: 0009"));
        assertEquals(List.of("SENT 2"), asides(analyze(MailInput.Place.of(folder.toString()))));
    }

    @Test
    void aReportThatWasPutIntoTheSentFolderIsListed() throws IOException {
        write("INBOX", RECEIVED);
        write("Sent", sent(1), report(), sent(2));
        Analysis analysis = analyze(MailInput.Place.of(folder.toString()));
        assertEquals(List.of("Undelivered Mail Returned to Sender", "Frage"), subjects(analysis));
        assertEquals(List.of("SENT 2"), asides(analysis));
    }

    @Test
    void theSentFolderInAnArchiveIsComparedAndNotListed() throws IOException {
        Path zip = folder.resolve("mail.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream files = new ZipOutputStream(out)) {
            files.putNextEntry(new ZipEntry("Mail/Posteingang.mbox"));
            files.write(RECEIVED.getBytes(StandardCharsets.UTF_8));
            files.putNextEntry(new ZipEntry("Mail/Gesendete Objekte.mbox"));
            files.write((sent(1) + sent(2)).getBytes(StandardCharsets.UTF_8));
        }
        Analysis analysis = analyze(MailInput.Place.of(zip.toString()));
        assertEquals(List.of("Frage"), subjects(analysis));
        assertEquals(List.of("SENT 2"), asides(analysis));
    }

    @Test
    void twoFilesHandedOverTogetherAreInboxAndSentFolder() throws IOException {
        MailInput inbox = write("Inbox", RECEIVED);
        MailInput sent = write("Sent", sent(1), sent(2));
        Analysis analysis = analyze(inbox, sent);
        assertEquals(List.of("Frage"), subjects(analysis));
        InputSummary second = analysis.inputs().getLast();
        assertEquals(0, second.messages());
        assertEquals(64, second.sha256().length());
        assertEquals(Files.size(folder.resolve("Sent")), second.bytes());
    }

    @Test
    void aSentFolderAloneIsReadLikeAnyOther() throws IOException {
        assertEquals(2, analyze(write("Sent", sent(1), sent(2))).messages().size());
    }

    @Test
    void anEmptyFileOfThatNameIsNoSentFolder() throws IOException {
        write("INBOX", RECEIVED);
        write("Sent");
        Analysis analysis = analyze(MailInput.Place.of(folder.toString()));
        assertEquals(List.of(), asides(analysis));
    }

    @Test
    void theSentFolderBesideTheInboxIsFoundAndTold() throws IOException {
        MailInput inbox = write("Inbox", RECEIVED);
        MailInput sent = write("Sent", sent(1), sent(2));
        assertEquals(List.of(), asides(analyze(inbox)), "two files without index are no account");
        write("Inbox.msf");
        write("Sent.msf");
        Analysis analysis = analyze(inbox);
        assertEquals(List.of("SENT_BESIDE 2"), asides(analysis));
        assertEquals(List.of("Frage"), subjects(analysis));
        assertTrue(learned(analysis));
        assertEquals(List.of("SENT 2"), asides(analyze(inbox, sent)), "and is not read twice");
    }

    @Test
    void aGivenSentFolderSparesTheSearch() throws IOException {
        MailInput inbox = write("Inbox", RECEIVED);
        write("Inbox.msf");
        write("Sent", sent(1));
        write("Sent.msf");
        MailInput given = write("export.mbox", sent(2));
        AnalysisRequest request = new AnalysisRequest(List.of(inbox), List.of(given), List.of(), Map.of());
        assertEquals(List.of(), asides(ANALYZER.analyze(request, ProgressListener.NONE, Cancellation.NEVER)));
    }

    @Test
    void ofAWholeAccountGivenAsSentOnlyTheSentFolderIsTaken() throws IOException {
        MailInput report = write("report.eml", report());
        write("account/INBOX", RECEIVED);
        write("account/Drafts", sent(4), sent(5));
        write("account/Gesendet", sent(1), sent(2));
        MailInput account = MailInput.Place.of(folder.resolve("account").toString());
        MailInput drafts = MailInput.Place.of(folder.resolve("account/Drafts").toString());
        assertEquals(2, given(report, account));
        assertEquals(2, given(report, drafts), "who gives a single file means it");
    }

    private static int given(MailInput input, MailInput sent) {
        AnalysisRequest request = new AnalysisRequest(List.of(input), List.of(sent), List.of(), Map.of());
        return ANALYZER.check(request, ProgressListener.NONE, Cancellation.NEVER)
                .sent()
                .getFirst()
                .messages();
    }

    @Test
    void aFileNamedTwiceIsCountedOnce() throws IOException {
        write("INBOX", RECEIVED);
        write("Sent", sent(1), sent(2));
        MailInput whole = MailInput.Place.of(folder.toString());
        MailInput part = MailInput.Place.of(folder.resolve("Sent").toString());
        assertEquals(List.of("SENT 2"), asides(analyze(whole, part)));
    }
}
