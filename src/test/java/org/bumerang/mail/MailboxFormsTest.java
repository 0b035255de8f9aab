// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which mailboxes come (RFC 4155 and what programs really write). */
class MailboxFormsTest {

    private static final String TWO = """
            From a@example.org Tue Nov 24 06:00:00 2026
            Subject: one

            first

            From b@example.org Tue Nov 24 06:00:01 2026
            Subject: two

            second
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsRead(String lineEnd) {
        Reads reads = Reads.of(TWO.replace("\n", lineEnd));

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals("first\n\n", Reads.text(reads.messages().getFirst()));
    }

    @Test
    void lineEndsMayChangeInTheMiddle() {
        Reads reads = Reads.of(TWO + "\n" + TWO.replace("\n", "\r\n") + "\r\n" + TWO.replace("\n", "\r"));

        assertEquals(List.of("one", "two", "one", "two", "one", "two"), reads.subjects());
    }

    @Test
    void theBlankLineBeforeTheSeparatorMayBeMissing() {
        assertEquals(
                List.of("one", "two"),
                Reads.of(TWO.replace("first\n\n", "first\n")).subjects());
    }

    @Test
    void blankLinesAndAByteOrderMarkMayStandAtTheTop() {
        Reads reads = Reads.of("\u00ef\u00bb\u00bf\n  \n" + TWO);

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals(7, reads.messages().getFirst().location().offset());
    }

    @Test
    void aSentenceBeginningWithFromStaysInTheMail() {
        Reads reads = Reads.of(TWO.replace("first\n", """
                first

                From Russia with love
                Year: 1963

                From there on it went down.
                From: nobody
                """));

        assertEquals(List.of("one", "two"), reads.subjects());
        assertTrue(Reads.text(reads.messages().getFirst()).contains("From there on"));
    }

    @Test
    void quotedFromLinesLoseOneMark() {
        Reads reads = Reads.of(TWO.replace("first\n", "\n>From here\n>>From there\n> From elsewhere\n"));

        assertEquals(
                "\nFrom here\n>From there\n> From elsewhere\n\n",
                Reads.text(reads.messages().getFirst()));
    }

    @Test
    void contentLengthCoversUnquotedSeparators() {
        String body = """

                From c@example.org Tue Nov 24 05:00:00 2026
                Subject: inner

                quoted mail
                """;
        Reads reads =
                Reads.of(TWO.replace("Subject: one\n", "Subject: one\nContent-Length: %d\n".formatted(body.length()))
                        .replace("first\n", body));

        assertEquals(List.of("one", "two"), reads.subjects());
        assertTrue(Reads.text(reads.messages().getFirst()).contains("\nFrom c@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "90", "99999999999999", "-3", "x", "9999999999999999999999"})
    void contentLengthThatEndsNowhereIsIgnored(String length) {
        Reads reads = Reads.of(TWO.replace("Subject: one\n", "Subject: one\nContent-Length: " + length + "\n"));

        assertEquals(List.of("one", "two"), reads.subjects());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From - Tue Nov 24 06:00:00 2026",
                "From -",
                "From - ",
                "From 1844347792267117879@xxx Tue Nov 24 06:00:00 +0000 2026",
                "From 1844347792267117879@xxx",
                "From ???@??? Tue Nov 24 06:00:00 2026",
                "From \"odd name\"@example.org Tue Nov 24 06:00 MET 2026",
                "From a@example.org Tue, 24 Nov 2026 06:00:00 +0100",
                "From a@example.org 2026-11-24 06:00:00",
                "From MAILER-DAEMON Tue Nov 24 06:00:00 2026 remote from example"
            })
    void separatorsOfManyProgramsAreKnown(String separator) {
        String message = separator + "\nReceived: by example.org\nSubject: x\n\nbody\n\n";

        assertEquals(List.of("x", "x", "x"), Reads.of(message.repeat(3)).subjects());
    }

    @Test
    void thunderbirdsShortSeparatorNeedsNoBlankLine() {
        String message = "From -\nFrom: a@example.org\nSubject: x\n\nbody\n";

        assertEquals(List.of("x", "x"), Reads.of(message.repeat(2)).subjects());
    }

    @Test
    void aReturnedMailWithItsOwnSeparatorStaysInsideTheReport() {
        Reads reads = Reads.of(TWO.replace("Subject: one\n\nfirst\n", """
                Subject: one
                Content-Type: multipart/mixed; boundary=b

                --b

                Could not be delivered.
                ----- returned mail -----
                From a@example.org Tue Nov 24 05:00:00 2026
                Subject: inner
                --b
                Content-Type: message/rfc822
                Content-Description: returned

                From a@example.org Tue Nov 24 05:00:00 2026
                Subject: inner

                text
                --b--
                """));

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals(
                2, ((Part.Multi) reads.messages().getFirst().content()).parts().size());
    }

    @Test
    void offsetsAndLengthsCoverTheWholeFile() {
        List<Message> messages = Reads.of(TWO).messages();

        assertEquals(0, messages.getFirst().location().offset());
        assertEquals(
                messages.getFirst().location().length(),
                messages.getLast().location().offset());
        assertEquals(
                TWO.length(),
                messages.getLast().location().offset()
                        + messages.getLast().location().length());
    }

    @Test
    void anEmptyMessageIsDamagedAndItsNeighboursAreRead() {
        Reads reads = Reads.of("From c@example.org Tue Nov 24 05:00:00 2026\n\n\n" + TWO);

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals(Unreadable.Reason.DAMAGED, reads.unreadable().getFirst().reason());
        assertEquals(1, reads.messages().getFirst().location().index());
    }

    @Test
    void garbageBeforeTheFirstMessageCostsNothingElse() {
        Reads reads = Reads.of("\0".repeat(5000) + "\n\n" + TWO);

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals(Unreadable.Reason.DAMAGED, reads.unreadable().getFirst().reason());
        assertEquals(
                List.of(1, 2),
                reads.messages().stream().map(m -> m.location().index()).toList());
    }

    @Test
    void aMailboxCutInTheMiddleGivesWhatIsThere() {
        Reads reads = Reads.of(TWO.substring(0, TWO.length() - 4));

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals("sec", Reads.text(reads.messages().getLast()));
    }

    @Test
    void aSeparatorMayLieAcrossTheEdgeOfTheWindow() {
        String one = "From a@example.org Tue Nov 24 06:00:00 2026\nSubject: one\n\n";
        String two = "\nFrom b@example.org Tue Nov 24 06:00:01 2026\nSubject: two\n\nx\n";
        for (int gap = (1 << 18) - 200; gap < (1 << 18) + 20; gap += 7) {
            String filling = "x".repeat(gap - one.length()) + "\n";
            assertEquals(List.of("one", "two"), Reads.of(one + filling + two).subjects(), "gap " + gap);
        }
    }

    @Test
    void aMessageOverTheLimitIsCutAndTheNextOneFound() {
        ReadLimits small = new ReadLimits(200, 2000, 65536, 12, 400, 524288, 32, 1000, ArchiveLimits.DEFAULT);
        String mailbox = TWO.replace("first\n", "first\n" + "x\n".repeat(500_000));
        List<MailItem> items = new java.util.ArrayList<>();
        InputSummary summary = new MailReader(small).read(bytes(mailbox), (item, bytesDone) -> items.add(item));

        assertEquals(2, summary.messages());
        assertTrue(Reads.text((Message) items.getFirst()).length() < 200);
    }

    @Test
    void readingStopsWhenTheSinkSaysSo() {
        InputSummary summary = new MailReader(ReadLimits.DEFAULT).read(bytes(TWO), (item, bytesDone) -> false);

        assertEquals(1, summary.messages());
        assertEquals("", summary.sha256());
    }

    private static MailInput bytes(String latin1) {
        return new MailInput.Bytes("-", latin1.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
