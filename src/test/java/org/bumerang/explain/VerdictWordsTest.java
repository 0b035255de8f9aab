// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.Grade;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.SignalId;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictWordsTest {

    private final VerdictWords german = new VerdictWords(Language.DE);
    private final VerdictWords english = new VerdictWords(Language.EN);

    @Test
    void aMailboxSpeaksWithTheWordsOfItsMostUrgentIncident() {
        Incident urgent = incident(VerdictKind.HIJACKED, Grade.STRONG, List.of(SignalId.OWN_WEB_SCRIPT), List.of());
        Incident other = incident(VerdictKind.NORMAL, Grade.NO_SIGN, List.of(), List.of());
        assertEquals(
                "Strong signs that somebody sends email through your website",
                english.headline(assessment(VerdictKind.HIJACKED, urgent, other)));
    }

    @Test
    void aMixedMailboxNamesItsMostUrgentIncident() {
        Incident fake = incident(VerdictKind.FAKE, Grade.VERY_PROBABLE, List.of(), List.of());
        Incident forged = incident(VerdictKind.BACKSCATTER, Grade.PROBABLE, List.of(), List.of());
        assertEquals(
                "Mehrere Vorfälle, der dringendste: sehr wahrscheinlich keine echte Fehlermeldung",
                german.headline(assessment(VerdictKind.MIXED, fake, forged)));
    }

    @Test
    void aMailboxWithoutIncidentSaysNothingOfTheAccount() {
        HijackAssessment none = assessment(VerdictKind.NONE);
        assertEquals("Keine Unzustellbar-Meldung gefunden", german.headline(none));
        assertTrue(german.summary(none).endsWith("Über Ihr Konto sagt das nichts aus."));
    }

    @Test
    void aScriptThatIsNotTheStrongestSignalLeavesTheAccountInTheHeadline() {
        Incident incident = incident(
                VerdictKind.HIJACKED,
                Grade.STRONG,
                List.of(SignalId.PROVIDER_STOPPED_ACCOUNT, SignalId.OWN_WEB_SCRIPT),
                List.of());
        assertEquals("strong signs that somebody uses your account", english.grade(incident));
    }

    @Test
    void theOwnNetworkPointsToTheOwnDevice() {
        Incident incident = incident(
                VerdictKind.HIJACKED,
                Grade.STRONG,
                List.of(SignalId.OWN_ROUTE_NOT_MINE, SignalId.OWN_NETWORK),
                List.of());
        assertEquals("Deutliche Anzeichen, dass jemand Ihr Konto benutzt", german.headline(incident));
        assertTrue(german.summary(incident).contains("Schadprogramm auf einem Ihrer Geräte"));
    }

    @Test
    void ownBulkMailThatWasStoppedIsNoIntruder() {
        Incident incident = incident(
                VerdictKind.HIJACKED, Grade.STRONG, List.of(SignalId.SENDING_LIMIT), List.of(SignalId.ANSWERED_MINE));
        assertEquals("Ihr Anbieter hat Ihren eigenen Versand angehalten", german.headline(incident));
    }

    @Test
    void aWeaklyFoundedFakeIsOnlySuspicious() {
        Incident incident = incident(VerdictKind.FAKE, Grade.SOME, List.of(), List.of());
        assertEquals("verdächtig, vermutlich keine echte Fehlermeldung", german.grade(incident));
    }

    @Test
    void whatSpeaksAgainstIsTheSameFactAndItsDirection() {
        Signal signal = signal(SignalId.CONSISTENT_REPORT);
        assertEquals(german.signal(signal) + " Das spricht eher für eine echte Meldung.", german.against(signal));
    }

    @Test
    void noVerdictPromisesThatAllIsWell() {
        for (VerdictKind kind : VerdictKind.values()) {
            Incident incident = incident(kind, Grade.NO_SIGN, List.of(), List.of());
            String words = Stream.of(english.headline(incident), english.summary(incident), english.grade(incident))
                    .reduce("", String::concat);
            assertFalse(words.matches("(?i).*\\b(safe|secure|fine|all clear|harmless)\\b.*"), words);
        }
    }

    /** No word on a verdict is stronger than "strong signs", and none gives a figure or clears anybody. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVerdictIsGraded(Language language) {
        Pattern promise = switch (language) {
            case DE ->
                Pattern.compile("(?iu)\\b(sicher|sicherlich|bestimmt|zweifellos|eindeutig|bewiesen|gehackt|harmlos"
                        + "|unbedenklich|entwarnung|prozent|kein(e|en)? (gefahr|grund zur sorge))\\b|%");
            case EN ->
                Pattern.compile("(?i)\\b(safe|secure|certain(ly)?|surely|definite(ly)?|proven|hacked|harmless"
                        + "|all clear|no danger|percent)\\b|%");
        };
        Messages texts = Messages.of(VerdictWords.class, "verdict", language);
        List<String> strong = texts.keys().stream()
                .filter(key -> key.matches("(verdict|grade|kind|truth)\\..*"))
                .filter(key -> promise.matcher(texts.text(key, "")).find())
                .toList();
        assertEquals(List.of(), strong);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAccusationSaysHowWellItIsFounded(Language language) {
        Pattern hedge = switch (language) {
            case DE ->
                Pattern.compile("(?iu)anzeichen|spricht dafür|sprechen deutlich dafür|vermutlich|wahrscheinlich|wohl"
                        + "|verdächtig|wie eine fälschung");
            case EN -> Pattern.compile("(?i)signs|suggest|probabl|suspicious|like a forgery|treat it as|worth acting");
        };
        Messages texts = Messages.of(VerdictWords.class, "verdict", language);
        List<String> bare = texts.keys().stream()
                .filter(key -> key.matches("(verdict|grade|kind|truth)\\.(hijacked|check|fake|backscatter)(\\..*)?"))
                .filter(key -> !hedge.matcher(texts.text(key, "")).find())
                .toList();
        assertEquals(List.of(), bare);
    }

    @Test
    void anAccountTellsHowItBecameKnown() {
        Account account = new Account(new MailAddress("anna", "example.org"), Account.Ground.SENT_FROM, "");
        assertEquals("anna@example.org, Absender in Ihrem Gesendet-Ordner", german.account(account));
    }

    private static HijackAssessment assessment(VerdictKind kind, Incident... incidents) {
        return new HijackAssessment(kind, List.of(), List.of(incidents), Map.of(), List.of());
    }

    private static Incident incident(VerdictKind kind, Grade grade, List<SignalId> signals, List<SignalId> against) {
        return new Incident(
                "i1",
                kind,
                grade,
                new Incident.Scores(0, 0, 0),
                signals.stream().map(VerdictWordsTest::signal).toList(),
                against.stream().map(VerdictWordsTest::signal).toList(),
                List.of(),
                List.of());
    }

    private static Signal signal(SignalId id) {
        return new Signal(id, 10, "5", new MessageKey("a.mbox", 0));
    }
}
