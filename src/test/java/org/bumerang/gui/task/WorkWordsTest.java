// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.bumerang.analysis.Progress;
import org.bumerang.analysis.Progress.Phase;
import org.bumerang.explain.Language;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkWordsTest {

    private static final Progress HALF = new Progress(Phase.READING, 412_000_000, 3_100_000_000L);

    private static String words(Language language, Work work) {
        return new WorkWords(new Texts(language)).line(work).replace('\u00a0', ' ');
    }

    @Test
    void tellsBytesRestCountsAndRateByTheCustomsOfTheLanguage() {
        Work work = new Work(HALF, 12_345, 1, Optional.of(35_200_000L), Optional.of(Duration.ofSeconds(131)));
        assertEquals(
                "412 MB von 3,1 GB gelesen · noch etwa 2 Minuten · 12.345 E-Mails, ein Fall · 35 MB in der Sekunde",
                words(Language.DE, work));
        assertEquals(
                "412 MB of 3.1 GB read · about 2 minutes left · 12,345 emails, one case · 35 MB a second",
                words(Language.EN, work));
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        assertEquals(
                "412 MB von 3,1 GB gelesen · noch keine E-Mail, kein Fall",
                words(Language.DE, new Work(HALF, 0, 0, Optional.empty(), Optional.empty())));
    }

    @Test
    void saysWhatIsDoneBesideReadingTheMail() {
        assertEquals("Die Prüfung beginnt", words(Language.DE, Work.NONE));
        assertEquals(
                "Dateien werden gezählt: bisher 3,1 GB", words(Language.DE, at(Phase.COUNTING, 3_100_000_000L, 0)));
        assertEquals(
                "Gesendet-Ordner wird gesucht und gelesen: 5 B von 1,5 kB",
                words(Language.DE, at(Phase.SENT, 5, 1_500)));
        assertEquals("Weighing the emails together", words(Language.EN, at(Phase.JUDGING, 0, 0)));
    }

    private static Work at(Phase phase, long done, long total) {
        return new Work(new Progress(phase, done, total), 0, 0, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "7, about 5 seconds left",
        "38, about 40 seconds left",
        "58, about one minute left",
        "3000, about 50 minutes left",
        "7300, about 2 hours left"
    })
    void roundsTheRest(long seconds, String words) {
        Work work = new Work(HALF, 2, 2, Optional.empty(), Optional.of(Duration.ofSeconds(seconds)));
        assertEquals("412 MB of 3.1 GB read · " + words + " · 2 emails, 2 cases", words(Language.EN, work));
    }
}
