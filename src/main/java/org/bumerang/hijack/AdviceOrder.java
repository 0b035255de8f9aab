// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Orders the steps to take, by the advice of the Federal Office for Information Security, the police and the providers. Their
 * quarrel "password first" or "scan first" is solved by a device that can be trusted. The most urgent incident speaks first;
 * no step stands there twice, and none that another incident contradicts.
 */
final class AdviceOrder {

    private final List<Incident> incidents;
    private final boolean ownDomain;
    private final Set<AdviceStep> steps = new LinkedHashSet<>();

    private AdviceOrder(List<Incident> incidents, boolean ownDomain) {
        this.incidents = incidents;
        this.ownDomain = ownDomain;
    }

    /** @param ownDomain whether the person has a domain of their own, and so perhaps an admin and colleagues */
    static List<AdviceStep> of(List<Incident> incidents, boolean ownDomain) {
        AdviceOrder order = new AdviceOrder(incidents, ownDomain);
        order.used();
        order.fake();
        order.forged();
        order.undecided();
        order.stopped();
        order.ordinary();
        order.again();
        return new ArrayList<>(order.steps);
    }

    /** Somebody uses, or seems to use, the account or the web site. */
    private void used() {
        List<Incident> used = incidents.stream().filter(AdviceOrder::isUsed).toList();
        if (used.isEmpty()) {
            return;
        }
        steps.add(AdviceStep.KEEP_EVIDENCE);
        if (any(used, incident -> has(incident, SignalId.OWN_WEB_SCRIPT))) {
            steps.add(AdviceStep.CLEAN_WEB_SITE);
        }
        List<Incident> account =
                used.stream().filter(incident -> !isWebSite(incident)).toList();
        if (any(account, incident -> incident.kind() == VerdictKind.HIJACKED)) {
            hijacked(account);
        } else if (account.isEmpty()) {
            questions();
            business();
            steps.add(AdviceStep.ASK_PROVIDER);
        } else {
            check(account);
        }
    }

    private void hijacked(List<Incident> account) {
        boolean device = any(account, AdviceOrder::isOwnDevice);
        steps.add(AdviceStep.TRUSTED_DEVICE);
        if (device) {
            steps.add(AdviceStep.SCAN_FIRST);
        }
        steps.add(AdviceStep.NO_ACCESS);
        boolean forwarding = stopForwarding(account);
        steps.addAll(List.of(AdviceStep.CHANGE_PASSWORD, AdviceStep.END_SESSIONS, AdviceStep.SECOND_FACTOR));
        if (!forwarding) {
            steps.add(AdviceStep.CHECK_RULES);
        }
        if (!device) {
            steps.add(AdviceStep.SCAN_DEVICES);
        }
        steps.addAll(List.of(
                AdviceStep.OTHER_PASSWORDS,
                AdviceStep.EMPTY_SENT_MEANS_NOTHING,
                AdviceStep.WARN_CONTACTS,
                AdviceStep.ASK_PROVIDER));
        business();
        steps.add(AdviceStep.REPORT_CRIME);
    }

    private void check(List<Incident> account) {
        questions();
        steps.add(AdviceStep.TRUSTED_DEVICE);
        if (!stopForwarding(account)) {
            steps.add(AdviceStep.THREE_MINUTE_CHECK);
        }
        steps.addAll(List.of(
                AdviceStep.NO_ACCESS,
                AdviceStep.CHANGE_PASSWORD,
                AdviceStep.END_SESSIONS,
                AdviceStep.EMPTY_SENT_MEANS_NOTHING));
        if (any(account, AdviceOrder::isOwnDevice)) {
            steps.add(AdviceStep.SCAN_DEVICES);
        }
        if (ownDomain) {
            steps.add(AdviceStep.TELL_ADMIN);
        }
    }

    private boolean stopForwarding(List<Incident> account) {
        boolean found = any(account, incident -> has(incident, SignalId.UNKNOWN_FORWARDING));
        if (found) {
            steps.add(AdviceStep.STOP_FORWARDING);
        }
        return found;
    }

    private void business() {
        if (ownDomain) {
            steps.addAll(List.of(AdviceStep.TELL_ADMIN, AdviceStep.DATA_PROTECTION));
        }
    }

    private void fake() {
        if (any(incidents, incident -> incident.kind() == VerdictKind.FAKE)) {
            steps.addAll(List.of(AdviceStep.DO_NOT_CLICK, AdviceStep.IF_CLICKED, AdviceStep.DELETE_FAKE));
        }
    }

    private void forged() {
        if (any(incidents, incident -> incident.kind() == VerdictKind.BACKSCATTER)) {
            boolean account = any(incidents, incident -> isUsed(incident) && !isWebSite(incident));
            if (!account) {
                steps.addAll(List.of(
                        AdviceStep.KEEP_EVIDENCE,
                        AdviceStep.THREE_MINUTE_CHECK,
                        AdviceStep.EMPTY_SENT_MEANS_NOTHING,
                        AdviceStep.WAIT));
            }
            if (ownDomain) {
                steps.add(AdviceStep.PROTECT_DOMAIN);
            }
        }
    }

    private void undecided() {
        if (any(incidents, incident -> incident.kind() == VerdictKind.UNDECIDED)) {
            questions();
            if (!steps.contains(AdviceStep.CHANGE_PASSWORD)) {
                steps.addAll(List.of(AdviceStep.THREE_MINUTE_CHECK, AdviceStep.EMPTY_SENT_MEANS_NOTHING));
            }
        }
    }

    /** The provider stopped bulk mail that the person sent. It blocks no account for nothing, so that gets a look too. */
    private void stopped() {
        if (any(incidents, AdviceOrder::isOwnMailStopped)) {
            steps.addAll(List.of(AdviceStep.SLOW_DOWN, AdviceStep.ASK_LIMIT));
            boolean account = any(
                    incidents,
                    incident -> isOwnMailStopped(incident) && has(incident, SignalId.PROVIDER_STOPPED_ACCOUNT));
            if (account && !steps.contains(AdviceStep.CHANGE_PASSWORD)) {
                steps.add(AdviceStep.THREE_MINUTE_CHECK);
            }
        }
    }

    private void ordinary() {
        if (any(incidents, incident -> incident.kind() == VerdictKind.NORMAL)) {
            steps.add(AdviceStep.READ_CASES);
        }
    }

    private void again() {
        if (any(incidents, incident -> incident.kind() != VerdictKind.NORMAL)) {
            steps.add(AdviceStep.LOOK_AGAIN);
        }
    }

    private void questions() {
        if (misses(Missing.ANSWER)) {
            steps.add(AdviceStep.ANSWER_QUESTION);
        }
        if (misses(Missing.SENT_FOLDER) || misses(Missing.SENT_COVERAGE) || misses(Missing.SENT_INCOMPLETE)) {
            steps.add(AdviceStep.ADD_SENT_FOLDER);
        }
        if (misses(Missing.ORIGINAL_PATH)) {
            steps.add(AdviceStep.ADD_ORIGINAL);
        }
    }

    private boolean misses(Missing what) {
        return any(
                incidents,
                incident -> (incident.kind() == VerdictKind.CHECK || incident.kind() == VerdictKind.UNDECIDED)
                        && incident.missing().contains(what));
    }

    private static boolean isUsed(Incident incident) {
        boolean signs = incident.kind() == VerdictKind.HIJACKED || incident.kind() == VerdictKind.CHECK;
        return signs && !isOwnMailStopped(incident);
    }

    private static boolean isOwnDevice(Incident incident) {
        return has(incident, SignalId.OWN_NETWORK) || has(incident, SignalId.OWN_LINE_LISTED);
    }

    /** The mailbox itself is not what is used. */
    private static boolean isWebSite(Incident incident) {
        return incident.signals().stream().anyMatch(signal -> signal.id() == SignalId.OWN_WEB_SCRIPT);
    }

    private static boolean isOwnMailStopped(Incident incident) {
        boolean theirs = incident.kind() == VerdictKind.NORMAL || has(incident, SignalId.ANSWERED_MINE);
        boolean stopped = has(incident, SignalId.PROVIDER_STOPPED_ACCOUNT)
                || has(incident, SignalId.OUTGOING_CALLED_SPAM)
                || has(incident, SignalId.SENDING_LIMIT);
        return theirs && stopped;
    }

    private static boolean any(List<Incident> incidents, Predicate<Incident> trait) {
        return incidents.stream().anyMatch(trait);
    }

    private static boolean has(Incident incident, SignalId id) {
        return incident.signals().stream().anyMatch(signal -> signal.id() == id)
                || incident.against().stream().anyMatch(signal -> signal.id() == id);
    }
}
