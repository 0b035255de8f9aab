// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Language;
import org.bumerang.gui.ManyFindings;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.MessageKey;
import org.bumerang.mail.MessageLocation;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private final Texts texts = new Texts(Language.EN);
    private final RowWords words = new RowWords(texts, ZoneId.of("Europe/Berlin"));
    private final FindingsViewModel model = new FindingsViewModel(words);

    private static AnalyzedMessage copy(AnalyzedMessage message, String source, long length) {
        return with(message, source, length, message.head());
    }

    private static AnalyzedMessage with(
            AnalyzedMessage message, String source, long length, AnalyzedMessage.Head head) {
        return new AnalyzedMessage(
                new MessageLocation(source, message.location().index(), 0, length),
                message.form(),
                message.kind(),
                head,
                message.report(),
                message.findings(),
                message.problem());
    }

    @Test
    void aMailThatIsLoadedThreeTimesIsOneRow() {
        AnalyzedMessage mail = SampleAnalysis.fullMailbox(3);
        model.append(List.of(mail, SampleAnalysis.unknownUser(1, "x@example.org")));
        model.append(List.of(copy(mail, "b.mbox", 400), copy(mail, "c.eml", 390)));
        assertEquals(2, model.rows().size());
        assertEquals(2, model.shown().size());
        assertEquals(1, model.tallyProperty().get().of(Group.TEMPORARY));
        FindingRow row = model.rows().getFirst();
        assertEquals("oma.erna@example.org ×3", words.of(ListColumn.RECIPIENT, row));
        assertEquals(
                List.of("b.mbox", "c.eml"),
                row.copies().stream().map(MessageLocation::source).toList());
    }

    @Test
    void theRowThatIsLookedAtLearnsOfItsCopy() {
        AnalyzedMessage mail = SampleAnalysis.fullMailbox(3);
        model.append(List.of(mail));
        model.select(Optional.of(model.rows().getFirst()));
        model.append(List.of(copy(mail, "b.mbox", 400)));
        assertEquals(1, model.selectedProperty().get().orElseThrow().copies().size());
    }

    @Test
    void isFoundByThePlaceOfItsCopy() {
        AnalyzedMessage mail = SampleAnalysis.fullMailbox(3);
        model.append(List.of(SampleAnalysis.ordinary(1), mail, copy(mail, "b.mbox", 400)));
        model.select(new MessageKey("b.mbox", 3));
        assertEquals(mail, model.selectedProperty().get().orElseThrow().message());
    }

    @Test
    void anotherReportWithTheSameIdIsARowOfItsOwn() {
        AnalyzedMessage mail = SampleAnalysis.unknownUser(1, "x@example.org");
        AnalyzedMessage other = with(SampleAnalysis.unknownUser(1, "y@example.org"), "b.mbox", 400, mail.head());
        AnalyzedMessage later = with(
                mail,
                "c.mbox",
                400,
                new AnalyzedMessage.Head(
                        mail.head().messageId(),
                        Optional.of(Instant.parse("2026-05-01T00:00:00Z")),
                        mail.head().from(),
                        mail.head().subject()));
        model.append(List.of(mail, other, later));
        assertEquals(3, model.rows().size());
        assertTrue(model.rows().stream().allMatch(row -> row.copies().isEmpty()));
    }

    @Test
    void withoutAnIdOnlyTheSameLengthAndDateMakeACopy() {
        AnalyzedMessage mail = SampleAnalysis.fullMailbox(3);
        Optional<Instant> date = mail.head().date();
        AnalyzedMessage.Head dated = new AnalyzedMessage.Head("", date, "", "Failure");
        AnalyzedMessage.Head bare = new AnalyzedMessage.Head("", Optional.empty(), "", "Failure");
        model.append(List.of(with(mail, "a", 400, dated), with(mail, "b", 400, dated), with(mail, "c", 401, dated)));
        assertEquals(2, model.rows().size());
        model.append(List.of(with(mail, "d", 400, bare), with(mail, "e", 400, bare)));
        assertEquals(4, model.rows().size());
    }

    @Test
    void tellsThousandsOfMailsApartAndFindsTheirCopies() {
        List<AnalyzedMessage> mails = ManyFindings.of(5_000).messages();
        model.append(mails);
        assertEquals(5_000, model.rows().size());
        model.append(IntStream.range(0, 5_000)
                .filter(number -> number % 2 == 0)
                .mapToObj(number -> copy(mails.get(number), "again", 1))
                .toList());
        assertEquals(5_000, model.rows().size());
        assertEquals(
                2_500,
                model.rows().stream().filter(row -> row.copies().size() == 1).count());
    }
}
