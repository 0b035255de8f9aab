// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.dsn.MessageKind;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzerTest {
    private static final Analyzer ANALYZER = Analyzer.load();

    @TempDir
    private Path folder;

    private static String bounce(String recipient, String id) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example.org
                To: anna@example.org
                Subject: Undelivered Mail Returned to Sender
                Date: Mon, 3 Mar 2025 10:11:12 +0100
                Message-Id: <%2$s@mx.example.org>
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                Your message could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %1$s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 no such user

                --b
                Content-Type: message/rfc822

                From: anna@example.org
                To: %1$s
                Subject: Angebot
                Date: Mon, 3 Mar 2025 10:11:00 +0100
                Message-Id: <o.%2$s@example.org>

                Guten Tag

                --b--
                """.formatted(recipient, id);
    }

    private static MailInput pasted(String name, String text) {
        return new MailInput.Bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static AnalysisRequest request(MailInput... inputs) {
        return new AnalysisRequest(List.of(inputs), List.of(), List.of(), Map.of());
    }

    private static Analysis analyze(MailInput... inputs) {
        return ANALYZER.analyze(request(inputs), ProgressListener.NONE, Cancellation.NEVER);
    }

    @Test
    void keepsTheNamesOfDangerousFilesThatCameBack() {
        String original = """
                Content-Type: multipart/mixed; boundary=o

                --o
                Content-Type: text/html; name="Konto.html"
                Content-Disposition: attachment; filename="Konto.html"

                <form></form>
                --o
                Content-Type: application/pdf; name="Rechnung.pdf"

                x
                --o
                Content-Type: application/octet-stream; name="rechnung.iso"

                x
                --o--
                """;
        String mail = bounce("bert@example.net", "1").replace("\n\nGuten Tag\n", "\n" + original);
        AnalyzedMessage message = analyze(pasted("a.eml", mail)).messages().getFirst();
        assertEquals(List.of("Konto.html", "rechnung.iso"), message.report().dangerousFiles());
    }

    @Test
    void keepsInputsAndMessagesInTheOrderGiven() {
        Analysis analysis =
                analyze(pasted("z", bounce("bert@firma.example", "1")), pasted("a", bounce("carl@firma.example", "2")));
        assertEquals(
                List.of("z", "a"),
                analysis.messages().stream().map(m -> m.location().source()).toList());
        assertEquals(2, analysis.inputs().size());
        assertTrue(analysis.complete());
    }

    @Test
    void givesAnEqualAnalysisForTheSameInput() {
        MailInput input = pasted("a", bounce("bert@firma.example", "1"));
        assertEquals(analyze(input), analyze(input));
    }

    @Test
    void keepsWhatWasFoundWhenItIsCancelled() {
        List<AnalyzedMessage> heard = new ArrayList<>();
        Analysis analysis = ANALYZER.analyze(
                request(pasted("a", bounce("bert@firma.example", "1")), pasted("b", bounce("carl@firma.example", "2"))),
                (done, total, message) -> heard.add(message),
                () -> !heard.isEmpty());
        assertFalse(analysis.complete());
        assertEquals(heard, analysis.messages());
        assertEquals("a", analysis.messages().getFirst().location().source());
    }

    @Test
    void tellsHowManyBytesAreDone() {
        List<Long> done = new ArrayList<>();
        MailInput first = pasted("a", bounce("bert@firma.example", "1"));
        MailInput second = pasted("b", bounce("carl@firma.example", "2"));
        ANALYZER.analyze(
                request(first, second),
                (bytesDone, bytesTotal, message) -> {
                    done.add(bytesDone);
                    assertTrue(bytesDone <= bytesTotal, bytesDone + " of " + bytesTotal);
                },
                Cancellation.NEVER);
        assertEquals(2, done.size());
        assertTrue(done.getFirst() < done.getLast(), done.toString());
    }

    @Test
    void assessesAgainWithAnAnswerWithoutReadingAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.eml"), bounce("bert@firma.example", "1"));
        Check check =
                ANALYZER.check(request(MailInput.Place.of(file.toString())), ProgressListener.NONE, Cancellation.NEVER);
        Files.delete(file);
        Incident before = check.analysis().assessment().incidents().getFirst();
        Analysis after = check.answered(Map.of(before.id(), Answer.MINE));
        assertEquals(check.analysis().messages(), after.messages());
        Incident answered = after.assessment().incidents().getFirst();
        assertEquals(before.id(), answered.id());
        assertFalse(answered.missing().contains(org.bumerang.hijack.Missing.ANSWER));
    }

    @Test
    void doesNotListTheMailOfTheSentFolder() {
        AnalysisRequest request = new AnalysisRequest(
                List.of(pasted("a", bounce("bert@firma.example", "1"))),
                List.of(pasted("sent", "From: anna@example.org\nTo: x@firma.example\nSubject: Hallo\n\nText\n")),
                List.of(),
                Map.of());
        Check check = ANALYZER.check(request, ProgressListener.NONE, Cancellation.NEVER);
        assertEquals(1, check.analysis().messages().size());
        assertEquals(1, check.sent().getFirst().messages());
    }

    @Test
    void comparesWithTheMailThatGoogleLabelsAsSent() {
        String separator = "From 1@xxx Mon Mar 03 09:11:00 +0000 2025\n";
        String labels = "X-GM-THRID: 1\nX-Gmail-Labels: =?UTF-8?Q?%s?=\n";
        String returned = bounce("bert@firma.example", "1");
        String own = """
                Message-Id: <o.1@example.org>
                From: anna@example.org
                To: bert@firma.example
                Subject: Angebot
                Date: Mon, 3 Mar 2025 10:11:00 +0100

                Guten Tag

                """;

        Incident alone = analyze(pasted("a", separator + labels.formatted("Posteingang") + returned))
                .assessment()
                .incidents()
                .getFirst();
        Incident compared = analyze(pasted(
                        "a",
                        separator
                                + labels.formatted("Posteingang")
                                + returned
                                + "\n"
                                + separator
                                + labels.formatted("Gesendet,Ge=C3=B6ffnet")
                                + own))
                .assessment()
                .incidents()
                .getFirst();

        assertTrue(alone.missing().contains(org.bumerang.hijack.Missing.SENT_FOLDER));
        assertFalse(compared.missing().contains(org.bumerang.hijack.Missing.SENT_FOLDER));
    }

    @Test
    void checksMailDeletedInThunderbirdOnRequest() {
        MailInput box = pasted(
                "box", "From - Mon Mar 03 09:11:00 2025\nX-Mozilla-Status: 0009\n" + bounce("bert@firma.example", "1"));

        assertEquals(0, analyze(box).messages().size());
        AnalysisRequest all = new AnalysisRequest(List.of(box), List.of(), List.of(), Map.of(), true);
        assertEquals(
                1,
                ANALYZER.analyze(all, ProgressListener.NONE, Cancellation.NEVER)
                        .messages()
                        .size());
    }

    @Test
    void givesAnAutomaticAnswerAFindingWithoutRecipient() {
        AnalyzedMessage message = analyze(pasted("a", """
                        From: dora@verein.example
                        To: anna@example.org
                        Subject: Abwesend
                        Auto-Submitted: auto-replied

                        Ich bin im Urlaub.
                        """)).messages().getFirst();
        assertEquals(MessageKind.AUTOREPLY, message.kind());
        assertEquals("", message.findings().getFirst().report().recipient());
    }

    @Test
    void takesTheDateOfTheLastServerWhereTheMailHasNone() {
        AnalyzedMessage message = analyze(pasted("a", """
                        Received: from a.example by b.example; Mon, 3 Mar 2025 10:00:00 +0100
                        From: dora@verein.example
                        Subject: Hallo

                        Text
                        """)).messages().getFirst();
        assertEquals(
                Optional.of(Instant.parse("2025-03-03T09:00:00Z")),
                message.head().date());
    }

    @Test
    void namesAPlaceThatCannotBeReadBesideTheOthers() {
        Analysis analysis = analyze(
                MailInput.Place.of(folder.resolve("gone.eml").toString()),
                pasted("a", bounce("bert@firma.example", "1")));
        assertEquals(
                List.of(MessageKind.UNREADABLE, MessageKind.BOUNCE),
                analysis.messages().stream().map(AnalyzedMessage::kind).toList());
        assertEquals(1, analysis.inputs().getFirst().skipped().size());
    }

    private static String passedOn(String... attached) {
        StringBuilder mail = new StringBuilder("""
                From: bert@example.org
                To: help@example.org
                Subject: Fwd: what is this?
                Content-Type: multipart/mixed; boundary=out

                --out
                Content-Type: text/plain

                Please look at the attached.

                """);
        for (String inner : attached) {
            mail.append("--out\n").append(inner).append('\n');
        }
        return mail.append("--out--\n").toString();
    }

    private static List<String> recipients(Analysis analysis) {
        return analysis.messages().stream()
                .flatMap(message -> message.findings().stream())
                .map(finding -> finding.report().recipient())
                .toList();
    }

    private static List<String> recipientsWithAttached(String mail) {
        AnalysisRequest request = request(pasted("a.eml", mail));
        Analysis analysis = ANALYZER.analyze(request, ProgressListener.NONE, Cancellation.NEVER);
        assertEquals(MessageKind.ORDINARY, analysis.messages().getFirst().kind());
        assertEquals(List.of(), recipients(analysis));
        AnalysisRequest all = request.with(analysis.attached(request.inputs()));
        return recipients(ANALYZER.analyze(all, ProgressListener.NONE, Cancellation.NEVER));
    }

    @Test
    void opensTheReportsThatAnotherMailHasAttached() {
        String first = "Content-Type: message/rfc822\n\n" + bounce("carl@firma.example", "1");
        String second = "Content-Type: message/rfc822\n\n" + bounce("dora@firma.example", "2");

        assertEquals(
                List.of("carl@firma.example", "dora@firma.example"), recipientsWithAttached(passedOn(first, second)));
    }

    @Test
    void opensAReportInsideAnAttachedMail() {
        String inner = passedOn("Content-Type: message/rfc822\n\n" + bounce("carl@firma.example", "1"))
                .replace("out", "mid");

        assertEquals(
                List.of("carl@firma.example"),
                recipientsWithAttached(passedOn("Content-Type: message/rfc822\n\n" + inner)));
    }

    @Test
    void opensAReportThatWasAttachedAsAnEncodedFile() {
        String head =
                "Content-Type: application/octet-stream; name=\"Unzustellbar.eml\"\nContent-Transfer-Encoding: base64\n\n";
        String encoded = Base64.getMimeEncoder()
                .encodeToString(bounce("carl@firma.example", "1").getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("carl@firma.example"), recipientsWithAttached(passedOn(head + encoded)));
    }

    @Test
    void leavesAttachedMailThatIsNoReportAlone() {
        String letter = "Content-Type: message/rfc822\n\nFrom: a@example.org\nSubject: Hello\n\nHow are you?\n";

        assertEquals(0, analyze(pasted("a.eml", passedOn(letter))).attachedCount());
    }

    @Test
    void opensAttachedReportsOfAMailbox() throws IOException {
        String first = "From a Mon Mar  3 10:11:12 2025\nFrom: a@example.org\nSubject: x\n\nHello\n\n";
        String attached = "Content-Type: message/rfc822\n\n" + bounce("carl@firma.example", "1");
        Path file = Files.writeString(
                folder.resolve("box"), first + "From b Mon Mar  3 10:11:13 2025\n" + passedOn(attached));
        AnalysisRequest request = request(new MailInput.Place("box", file));
        Analysis analysis = ANALYZER.analyze(request, ProgressListener.NONE, Cancellation.NEVER);
        List<MailInput> more = analysis.attached(request.inputs());

        assertEquals("box/2-1.eml", more.getFirst().name());
        assertEquals(List.of("carl@firma.example"), recipients(analyze(more.getFirst())));
    }

    @Test
    void aRequestWithFurtherInputsAsksForTheSameOtherwise() {
        AnalysisRequest asked = new AnalysisRequest(List.of(), List.of(), List.of(), Map.of("a", Answer.MINE), true);
        MailInput more = pasted("a.eml", "Subject: x\n\ny\n");

        assertEquals(
                new AnalysisRequest(List.of(more), List.of(), List.of(), Map.of("a", Answer.MINE), true),
                asked.with(List.of(more)));
    }
}
