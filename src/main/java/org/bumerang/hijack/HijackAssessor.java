// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.dsn.MessageKind;
import org.bumerang.smtp.MailAddress;

/**
 * Assesses all messages of a check together. The order of the input does not matter, equal input gives an equal assessment,
 * nothing is looked up anywhere. Takes time in proportion to the number of messages. Safe to use from several threads.
 */
public final class HijackAssessor {

    private final SignalBook book;
    private final Providers providers;

    HijackAssessor(SignalBook book, Providers providers) {
        this.book = book;
        this.providers = providers;
    }

    /** An assessor with the signals and providers of this room's resources. */
    public static HijackAssessor load() {
        return new HijackAssessor(SignalBook.load(), Providers.load());
    }

    /** The same with addresses that are the person's; without any, they are learned from the mails. */
    public HijackAssessment assess(
            List<MessageEvidence> messages,
            Optional<SentFolder> sent,
            List<MailAddress> accounts,
            Map<String, Answer> answers) {
        return assess(messages, sent, OwnAddresses.of(accounts), answers);
    }

    /**
     * Finds the incidents and the verdict.
     *
     * @param sent the person's Sent folder; empty if none was given, which is not the same as an empty folder
     * @param accounts what the person says of their addresses
     * @param answers to "Did you send this?", under the incident's id
     */
    public HijackAssessment assess(
            List<MessageEvidence> messages,
            Optional<SentFolder> sent,
            OwnAddresses accounts,
            Map<String, Answer> answers) {
        OwnSide own = new OwnSide(messages, sent, accounts, providers, book);
        SelfMails selfMails = new SelfMails(own);
        List<MessageEvidence> selves = selfMails.among(messages);
        selves.forEach(mail -> own.learnAccount(mail.original().trace().accountId()));
        CaseReader reader = new CaseReader(
                own,
                sent,
                sent.map(folder -> new SentCoverage(folder, OwnReplies.in(messages, folder, own), book)),
                book);
        List<Case> cases = messages.stream().map(reader::read).toList();
        List<OwnCopy> copies = new ArrayList<>(sent.map(SentFolder::copies).orElse(List.of()));
        selves.forEach(mail -> copies.add(selfMails.copy(mail)));
        IncidentJudge judge = new IncidentJudge(
                book,
                new HijackSignals(
                        own, sent, new StyleSignals(new OwnStyle(copies, book), cases), new HiddenFolders(messages)),
                new BackscatterSignals(
                        own,
                        sent.map(folder -> folder.senders().keySet()).orElse(Set.of()),
                        OwnHabits.of(cases, book.limit(LimitId.HABIT_MAILS))),
                reader.fakes(),
                sent,
                !own.accounts().isEmpty());
        Map<MessageKey, Truth> truths = new HashMap<>();
        cases.forEach(item -> truths.put(item.key(), withoutIncident(item)));
        List<Incident> incidents = new ArrayList<>();
        Map<String, List<Case>> groups = named(new Grouping(book).group(cases));
        boolean incomplete = groups.entrySet().stream()
                .anyMatch(entry -> answers.get(entry.getKey()) == Answer.MINE
                        && entry.getValue().stream().anyMatch(Case::missed));
        for (Map.Entry<String, List<Case>> entry : groups.entrySet()) {
            String id = entry.getKey();
            List<Case> group = incomplete
                    ? entry.getValue().stream().map(Case::withIncompleteFolder).toList()
                    : entry.getValue();
            Incident incident = judge.judge(id, group, Optional.ofNullable(answers.get(id)));
            incidents.add(incident);
            int reports = new Pile(group).size();
            group.forEach(item -> truths.put(item.key(), truth(incident, item, reports)));
        }
        incidents.sort(Comparator.comparing(Incident::kind).thenComparing(Incident::id));
        boolean ownDomain = own.accounts().stream()
                .anyMatch(account -> own.isOwnDomain(account.address().domain()));
        return new HijackAssessment(
                kind(incidents), own.accounts(), incidents, truths, AdviceOrder.of(incidents, ownDomain));
    }

    private static Map<String, List<Case>> named(List<List<Case>> groups) {
        Map<String, List<Case>> named = new LinkedHashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        groups.forEach(group -> named.put(id(group, ids), group));
        return named;
    }

    private static String id(List<Case> group, Map<String, Integer> ids) {
        Case first = group.getFirst();
        String base = Pile.lead(group).lane().word() + "-"
                + first.time().atOffset(ZoneOffset.UTC).toLocalDate();
        int number = ids.merge(base, 1, Integer::sum);
        return number == 1 ? base : base + "-" + number;
    }

    private static Truth withoutIncident(Case item) {
        return item.evidence().outer().kind() == MessageKind.UNREADABLE ? Truth.UNDECIDED : Truth.NOT_A_BOUNCE;
    }

    private Truth truth(Incident incident, Case item, int reports) {
        return switch (incident.kind()) {
            case HIJACKED -> Truth.HIJACKED;
            case BACKSCATTER -> Truth.BACKSCATTER;
            case FAKE -> Truth.FAKE;
            case NORMAL -> Truth.NORMAL;
            case CHECK -> {
                // a phone may keep no copy of a mail or two
                boolean odd = item.original().trace().marks().contains(MessageEvidence.Mark.DANGEROUS_FILE);
                boolean missed = item.missed() && (odd || reports >= book.limit(LimitId.MISSED_MAILS));
                yield missed || item.looksLikeSpam(false) ? Truth.HIJACKED : Truth.UNDECIDED;
            }
            case MIXED, UNDECIDED, NONE -> Truth.UNDECIDED;
        };
    }

    private static VerdictKind kind(List<Incident> incidents) {
        Set<VerdictKind> kinds = EnumSet.noneOf(VerdictKind.class);
        incidents.forEach(incident -> kinds.add(incident.kind()));
        if (kinds.isEmpty()) {
            return VerdictKind.NONE;
        }
        if (kinds.size() > 1) {
            kinds.remove(VerdictKind.UNDECIDED);
        }
        if (kinds.contains(VerdictKind.HIJACKED)) {
            kinds.remove(VerdictKind.CHECK);
            kinds.remove(VerdictKind.NORMAL);
        }
        if (kinds.contains(VerdictKind.CHECK)) {
            kinds.remove(VerdictKind.NORMAL);
        }
        return kinds.size() == 1 ? kinds.iterator().next() : VerdictKind.MIXED;
    }
}
