// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.analysis.FaultCode;
import org.bumerang.explain.Language;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final List<Notice> told = new ArrayList<>();
    private final Faults faults = new Faults(new Problems(), told::add);
    private final Texts texts = new Texts(Language.EN);

    @Test
    void answersWithASentenceACodeAndDetailsThatTellNothingOfAnybody() {
        IllegalStateException fault = new IllegalStateException("anna@example.org in /home/anna/mail");
        faults.uncaughtException(Thread.currentThread(), fault);
        Notice notice = told.getFirst();
        String details = String.join("\n", notice.details().apply(texts));
        assertTrue(notice.words().apply(texts).contains(FaultCode.of(fault).text()));
        assertTrue(details.contains("Bumerang") && details.contains("FaultsTest"), details);
        assertFalse(details.contains("anna"), details);
    }

    @Test
    void tellsAFaultThatComesWithEveryPictureOnlyOnce() {
        for (int i = 0; i < 100; i++) {
            faults.uncaughtException(Thread.currentThread(), fault());
        }
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException());
        assertEquals(2, told.size());
    }

    private static RuntimeException fault() {
        return new IllegalArgumentException();
    }

    @Test
    void saysWhatToDoWhereTheMemoryIsTooSmall() {
        faults.uncaughtException(Thread.currentThread(), new OutOfMemoryError());
        assertTrue(told.getFirst().words().apply(texts).startsWith("There is not enough memory"));
    }
}
