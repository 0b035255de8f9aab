// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Orders the steps to take, by the advice of the Federal Office for Information Security, the police and the providers. Their
 * quarrel "password first" or "scan first" is solved by a device that can be trusted.
 */
final class AdviceOrder {

    private AdviceOrder() {}

    static List<AdviceStep> of(List<Incident> incidents, boolean ownDomain, Optional<SentFolder> sent) {
        Set<AdviceStep> steps = new LinkedHashSet<>();
        if (any(incidents, incident -> incident.kind() == VerdictKind.HIJACKED)) {
            hijacked(incidents, ownDomain, steps);
        } else if (any(incidents, incident -> incident.kind() == VerdictKind.CHECK)) {
            check(incidents, steps);
        }
        if (any(incidents, incident -> incident.kind() == VerdictKind.FAKE)) {
            steps.addAll(List.of(AdviceStep.DO_NOT_CLICK, AdviceStep.DELETE_FAKE, AdviceStep.IF_CLICKED));
        }
        if (any(incidents, incident -> incident.kind() == VerdictKind.BACKSCATTER)) {
            steps.addAll(List.of(AdviceStep.THREE_MINUTE_CHECK, AdviceStep.WAIT));
            if (ownDomain) {
                steps.add(AdviceStep.PROTECT_DOMAIN);
            }
        }
        if (any(incidents, incident -> incident.kind() == VerdictKind.UNDECIDED)) {
            undecided(incidents, steps);
        }
        if (sent.map(SentFolder::isEmpty).orElse(false) && !incidents.isEmpty()) {
            steps.add(AdviceStep.EMPTY_SENT_MEANS_NOTHING);
        }
        if (any(incidents, incident -> incident.kind() == VerdictKind.NORMAL)) {
            normal(incidents, steps);
        }
        return new ArrayList<>(steps);
    }

    private static boolean any(List<Incident> incidents, Predicate<Incident> trait) {
        return incidents.stream().anyMatch(trait);
    }

    private static boolean has(List<Incident> incidents, SignalId id) {
        return any(incidents, incident -> incident.signals().stream().anyMatch(signal -> signal.id() == id));
    }

    private static void hijacked(List<Incident> incidents, boolean ownDomain, Set<AdviceStep> steps) {
        steps.add(AdviceStep.KEEP_EVIDENCE);
        boolean account = any(
                incidents,
                incident -> incident.kind() == VerdictKind.HIJACKED
                        && incident.signals().stream().noneMatch(signal -> signal.id() == SignalId.OWN_WEB_SCRIPT));
        if (has(incidents, SignalId.OWN_WEB_SCRIPT)) {
            steps.add(AdviceStep.CLEAN_WEB_SITE);
        }
        if (!account) {
            steps.addAll(List.of(AdviceStep.TELL_ADMIN, AdviceStep.ASK_PROVIDER, AdviceStep.LOOK_AGAIN));
            return;
        }
        if (has(incidents, SignalId.OWN_NETWORK)) {
            steps.add(AdviceStep.SCAN_FIRST);
        }
        steps.addAll(List.of(
                AdviceStep.TRUSTED_DEVICE,
                AdviceStep.CHANGE_PASSWORD,
                AdviceStep.END_SESSIONS,
                AdviceStep.SECOND_FACTOR,
                AdviceStep.CHECK_RULES,
                AdviceStep.SCAN_DEVICES,
                AdviceStep.OTHER_PASSWORDS,
                AdviceStep.WARN_CONTACTS,
                AdviceStep.ASK_PROVIDER));
        if (ownDomain) {
            steps.add(AdviceStep.TELL_ADMIN);
        }
    }

    private static void check(List<Incident> incidents, Set<AdviceStep> steps) {
        steps.add(AdviceStep.KEEP_EVIDENCE);
        if (has(incidents, SignalId.OWN_WEB_SCRIPT)) {
            steps.add(AdviceStep.CLEAN_WEB_SITE);
        }
        steps.add(AdviceStep.THREE_MINUTE_CHECK);
        questions(incidents, steps);
        steps.addAll(List.of(AdviceStep.TRUSTED_DEVICE, AdviceStep.CHANGE_PASSWORD, AdviceStep.CHECK_RULES));
        if (has(incidents, SignalId.SENDING_LIMIT)) {
            steps.add(AdviceStep.SLOW_DOWN);
        }
    }

    private static void undecided(List<Incident> incidents, Set<AdviceStep> steps) {
        questions(incidents, steps);
        steps.add(AdviceStep.THREE_MINUTE_CHECK);
        steps.add(AdviceStep.LOOK_AGAIN);
    }

    private static void questions(List<Incident> incidents, Set<AdviceStep> steps) {
        if (misses(incidents, Missing.ANSWER)) {
            steps.add(AdviceStep.ANSWER_QUESTION);
        }
        if (misses(incidents, Missing.SENT_FOLDER)
                || misses(incidents, Missing.SENT_COVERAGE)
                || misses(incidents, Missing.SENT_INCOMPLETE)) {
            steps.add(AdviceStep.ADD_SENT_FOLDER);
        }
        if (misses(incidents, Missing.ORIGINAL_PATH)) {
            steps.add(AdviceStep.ADD_ORIGINAL);
        }
    }

    private static boolean misses(List<Incident> incidents, Missing what) {
        return any(
                incidents,
                incident -> (incident.kind() == VerdictKind.CHECK || incident.kind() == VerdictKind.UNDECIDED)
                        && incident.missing().contains(what));
    }

    private static void normal(List<Incident> incidents, Set<AdviceStep> steps) {
        steps.add(AdviceStep.READ_CASES);
        boolean limit = any(
                incidents,
                incident -> incident.kind() == VerdictKind.NORMAL
                        && incident.against().stream()
                                .anyMatch(signal -> signal.id() == SignalId.SENDING_LIMIT
                                        || signal.id() == SignalId.PROVIDER_STOPPED_ACCOUNT));
        if (limit) {
            steps.add(AdviceStep.SLOW_DOWN);
        }
    }
}
