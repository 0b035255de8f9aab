// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No verdict hangs by one number: each is varied by a third, and whoever is not a hard case keeps alarm or peace. */
class VariationTest {

    private static final Path REPORT = Path.of("target", "variation.txt");
    private static final SignalBook BOOK = SignalBook.load();

    private enum Tone {
        ALARM,
        BETWEEN,
        HARMLESS
    }

    @Test
    void noNumberAloneTurnsPeaceIntoAlarmOrAlarmIntoPeace() throws IOException {
        List<String> changes = new ArrayList<>();
        List<String> flips = new ArrayList<>();
        Variation.Asked ever = new Variation.Asked();
        for (ReadMailbox read : ReadMailbox.all()) {
            Variation.Asked asked = new Variation.Asked();
            HijackAssessment usual = read.assess(asked.listening(BOOK));
            ever.addAll(asked);
            Variation.byAThird(BOOK, asked).forEach(variation -> {
                HijackAssessment other = read.assess(variation.book());
                if (other.kind() != usual.kind()) {
                    boolean hard = read.mailbox().isHard();
                    String change = "%s%s: %s becomes %s where %s"
                            .formatted(read.mailbox(), hard ? " (hard)" : "", usual.kind(), other.kind(), variation);
                    changes.add(change);
                    if (!hard && isFlip(read.mailbox(), usual, other)) {
                        flips.add(change);
                    }
                }
            });
        }
        changes.sort(null);
        changes.add("No mailbox asks for: " + EnumSet.complementOf(EnumSet.copyOf(ever.limits()))
                + EnumSet.complementOf(EnumSet.copyOf(ever.weights())));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, changes);
        assertEquals(List.of(), flips, "see " + REPORT);
    }

    private static boolean isFlip(LabelledMailbox mailbox, HijackAssessment usual, HijackAssessment other) {
        boolean alarm = tone(other) == Tone.ALARM && tone(usual) != Tone.ALARM && !mailbox.isRight(other.kind());
        return alarm || (tone(usual) == Tone.ALARM && tone(other) == Tone.HARMLESS);
    }

    private static Tone tone(HijackAssessment result) {
        List<VerdictKind> kinds =
                result.incidents().stream().map(Incident::kind).toList();
        if (kinds.contains(VerdictKind.HIJACKED)) {
            return Tone.ALARM;
        }
        return kinds.contains(VerdictKind.CHECK) || kinds.contains(VerdictKind.UNDECIDED)
                ? Tone.BETWEEN
                : Tone.HARMLESS;
    }
}
