// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bumerang.explain.Language;
import org.bumerang.explain.Letters.Occasion;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Grade;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.VerdictKind;
import org.junit.jupiter.api.Test;

class LetterWriterTest {

    @Test
    void aUsedAccountConcernsTheProviderAndTheContacts() {
        assertEquals(
                List.of(Occasion.ACCOUNT_USED, Occasion.CONTACTS),
                occasions(VerdictKind.HIJACKED, AdviceStep.CHANGE_PASSWORD, AdviceStep.WARN_CONTACTS));
    }

    @Test
    void aForgedAddressDoesSoToo() {
        assertEquals(
                List.of(Occasion.ADDRESS_FORGED, Occasion.CONTACTS),
                occasions(VerdictKind.BACKSCATTER, AdviceStep.THREE_MINUTE_CHECK, AdviceStep.WAIT));
    }

    @Test
    void signsAndOpenQuestionsAreAskedWithoutAccusing() {
        List<Occasion> expected = List.of(Occasion.UNCLEAR);
        assertEquals(expected, occasions(VerdictKind.CHECK, AdviceStep.THREE_MINUTE_CHECK));
        assertEquals(expected, occasions(VerdictKind.UNDECIDED, AdviceStep.THREE_MINUTE_CHECK));
    }

    @Test
    void ownMailThatWasStoppedAsksForTheLimitOnly() {
        assertEquals(
                List.of(Occasion.SENDING_STOPPED),
                occasions(VerdictKind.CHECK, AdviceStep.ASK_LIMIT, AdviceStep.THREE_MINUTE_CHECK));
    }

    @Test
    void aWebSiteAndAFakeHaveTheirOwnReaders() {
        assertEquals(List.of(Occasion.WEB_SITE_USED), occasions(VerdictKind.HIJACKED, AdviceStep.CLEAN_WEB_SITE));
        assertEquals(List.of(Occasion.FAKE_RECEIVED), occasions(VerdictKind.FAKE, AdviceStep.DELETE_FAKE));
    }

    @Test
    void ordinaryFailuresConcernNobodyButTheirRecipients() {
        assertEquals(List.of(), occasions(VerdictKind.NORMAL, AdviceStep.READ_CASES));
    }

    @Test
    void tellsOnlyLinesOfMail() {
        Texts texts = new Texts(Language.DE);
        String letter = new LetterWriter(ZoneId.of("Europe/Berlin"))
                .of(SampleAnalysis.hijacked(), texts.words())
                .getFirst()
                .text();
        assertTrue(letter.contains("mein E-Mail-Konto anna@gmx.de"), letter);
        assertTrue(letter.contains("die erste vom 9. März 2026, 08:12, die letzte vom 9. März 2026, 08:20."), letter);
        assertTrue(letter.contains("> DKIM-Signature:"), letter);
        assertFalse(letter.contains("> 5"), letter);
    }

    private static List<Occasion> occasions(VerdictKind kind, AdviceStep... steps) {
        Incident incident = new Incident(
                "i1",
                kind,
                Grade.OPEN,
                new Incident.Scores(0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(new MessageKey("a.mbox", 0)));
        return LetterWriter.occasions(
                new HijackAssessment(kind, List.of(), List.of(incident), Map.of(), List.of(steps)));
    }
}
