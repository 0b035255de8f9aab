// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Letters;
import org.bumerang.explain.Letters.Occasion;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.SignalId;
import org.bumerang.hijack.VerdictKind;

/** Chooses the ready texts that go with the steps of a check, and gathers what they tell from its incidents. */
final class LetterWriter {

    private final ZoneId zone;

    LetterWriter(ZoneId zone) {
        this.zone = zone;
    }

    List<VerdictSheet.Letter> of(Analysis analysis, Texts.Words words) {
        Letters letters = new Letters(words.language(), words.explainer(), zone);
        return occasions(analysis.assessment()).stream()
                .map(occasion -> new VerdictSheet.Letter(
                        letters.title(occasion), letters.text(occasion, facts(occasion, analysis))))
                .toList();
    }

    /** Each goes with a step; the provider gets one letter on the account, the weightiest. */
    static List<Occasion> occasions(HijackAssessment assessment) {
        List<AdviceStep> steps = assessment.advice();
        boolean forged = has(assessment, VerdictKind.BACKSCATTER);
        boolean unclear = has(assessment, VerdictKind.CHECK) || has(assessment, VerdictKind.UNDECIDED);
        List<Occasion> occasions = new ArrayList<>();
        if (steps.contains(AdviceStep.CLEAN_WEB_SITE)) {
            occasions.add(Occasion.WEB_SITE_USED);
        }
        if (steps.contains(AdviceStep.WARN_CONTACTS)) {
            occasions.add(Occasion.ACCOUNT_USED);
        } else if (forged) {
            occasions.add(Occasion.ADDRESS_FORGED);
        } else if (unclear && steps.contains(AdviceStep.THREE_MINUTE_CHECK) && !steps.contains(AdviceStep.ASK_LIMIT)) {
            occasions.add(Occasion.UNCLEAR);
        }
        if (steps.contains(AdviceStep.ASK_LIMIT)) {
            occasions.add(Occasion.SENDING_STOPPED);
        }
        if (steps.contains(AdviceStep.DELETE_FAKE)) {
            occasions.add(Occasion.FAKE_RECEIVED);
        }
        if (forged || steps.contains(AdviceStep.WARN_CONTACTS)) {
            occasions.add(Occasion.CONTACTS);
        }
        return occasions;
    }

    private static boolean has(HijackAssessment assessment, VerdictKind kind) {
        return assessment.incidents().stream().anyMatch(incident -> incident.kind() == kind);
    }

    private static boolean concerns(Occasion occasion, Incident incident) {
        return switch (occasion) {
            case ACCOUNT_USED -> incident.kind() == VerdictKind.HIJACKED || incident.kind() == VerdictKind.CHECK;
            case WEB_SITE_USED -> has(incident, SignalId.OWN_WEB_SCRIPT);
            case ADDRESS_FORGED -> incident.kind() == VerdictKind.BACKSCATTER;
            case SENDING_STOPPED ->
                has(incident, SignalId.SENDING_LIMIT) || has(incident, SignalId.PROVIDER_STOPPED_ACCOUNT);
            case UNCLEAR -> incident.kind() == VerdictKind.CHECK || incident.kind() == VerdictKind.UNDECIDED;
            case FAKE_RECEIVED -> incident.kind() == VerdictKind.FAKE;
            case CONTACTS -> false;
        };
    }

    private static boolean has(Incident incident, SignalId id) {
        return signals(incident).anyMatch(signal -> signal.id() == id);
    }

    private static Stream<Signal> signals(Incident incident) {
        return Stream.concat(incident.signals().stream(), incident.against().stream());
    }

    private static Letters.Facts facts(Occasion occasion, Analysis analysis) {
        List<Incident> incidents = analysis.assessment().incidents().stream()
                .filter(incident -> concerns(occasion, incident))
                .toList();
        Set<MessageKey> mails = new HashSet<>();
        incidents.forEach(incident -> mails.addAll(incident.messages()));
        // a mailbox may hold a hundred thousand mails: they are gone through for letters that speak of some only
        List<Instant> dates = (mails.isEmpty() ? List.<AnalyzedMessage>of() : analysis.messages())
                .stream()
                        .filter(message -> mails.contains(message.key()))
                        .map(AnalyzedMessage::head)
                        .flatMap(head -> head.date().stream())
                        .sorted()
                        .toList();
        String account = analysis.assessment().accounts().stream()
                .findFirst()
                .map(own -> own.address().toString())
                .orElse("");
        return new Letters.Facts(
                account,
                mails.size(),
                dates.stream().findFirst(),
                dates.reversed().stream().findFirst(),
                incidents.stream()
                        .flatMap(incident -> quotes(occasion, incident))
                        .toList());
    }

    /** Lines of mail; a figure or a word of ours proves nothing to others. */
    private static Stream<String> quotes(Occasion occasion, Incident incident) {
        Stream<Signal> signals = occasion == Occasion.SENDING_STOPPED
                ? signals(incident)
                        .filter(signal -> signal.id() == SignalId.SENDING_LIMIT
                                || signal.id() == SignalId.PROVIDER_STOPPED_ACCOUNT)
                : incident.signals().stream();
        return signals.map(Signal::quote).filter(quote -> quote.strip().indexOf(' ') > 0);
    }
}
