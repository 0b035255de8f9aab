// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceOrderTest {

    private static final Incident STOLEN = incident(VerdictKind.HIJACKED, SignalId.OWN_ROUTE_NOT_MINE);
    private static final Incident DEVICE =
            incident(VerdictKind.HIJACKED, SignalId.OWN_ROUTE_NOT_MINE, SignalId.OWN_NETWORK);
    private static final Incident RULE = incident(VerdictKind.HIJACKED, SignalId.UNKNOWN_FORWARDING);
    private static final Incident WEB_SITE = incident(VerdictKind.HIJACKED, SignalId.OWN_WEB_SCRIPT);
    private static final Incident CHECK = incident(VerdictKind.CHECK, SignalId.OWN_SERVER_WROTE);
    private static final Incident FORGED = incident(VerdictKind.BACKSCATTER, SignalId.FOREIGN_ORIGIN);
    private static final Incident FAKE = incident(VerdictKind.FAKE, SignalId.ASKS_TO_CLICK);
    private static final Incident OPEN = incident(VerdictKind.UNDECIDED);
    private static final Incident ORDINARY = incident(VerdictKind.NORMAL, SignalId.FOUND_IN_SENT);
    private static final Incident STOPPED =
            incident(VerdictKind.CHECK, SignalId.PROVIDER_STOPPED_ACCOUNT, SignalId.ANSWERED_MINE);
    private static final Incident LIMIT = incident(VerdictKind.NORMAL, SignalId.FOUND_IN_SENT, SignalId.SENDING_LIMIT);

    private static final List<Incident> ALL =
            List.of(STOLEN, DEVICE, RULE, WEB_SITE, CHECK, FORGED, FAKE, OPEN, ORDINARY, STOPPED, LIMIT);

    @Test
    void stolenPassword() {
        assertSteps("""
                keep-evidence trusted-device no-access change-password end-sessions second-factor check-rules
                scan-devices other-passwords empty-sent-means-nothing warn-contacts ask-provider report-crime look-again
                """, STOLEN);
    }

    @Test
    void ownDeviceSuspectedIsScannedBeforeThePassword() {
        assertSteps("""
                keep-evidence trusted-device scan-first no-access change-password end-sessions second-factor check-rules
                other-passwords empty-sent-means-nothing warn-contacts ask-provider report-crime look-again
                """, DEVICE);
    }

    @Test
    void forwardingToAStrangerIsEndedBeforeThePassword() {
        assertSteps("""
                keep-evidence trusted-device no-access stop-forwarding change-password end-sessions second-factor
                scan-devices other-passwords empty-sent-means-nothing warn-contacts ask-provider report-crime look-again
                """, RULE);
    }

    @Test
    void webSiteNeedsNoNewMailPassword() {
        assertSteps("keep-evidence clean-web-site ask-provider look-again", WEB_SITE);
    }

    @Test
    void signsWorthActingOn() {
        assertSteps("""
                keep-evidence answer-question add-sent-folder trusted-device three-minute-check no-access
                change-password end-sessions empty-sent-means-nothing look-again
                """, CHECK);
    }

    @Test
    void onlyTheAddressForged() {
        assertSteps("keep-evidence three-minute-check empty-sent-means-nothing wait look-again", FORGED);
        List<AdviceStep> business = AdviceOrder.of(List.of(FORGED), true);
        assertTrue(business.contains(AdviceStep.PROTECT_DOMAIN));
    }

    @Test
    void fake() {
        assertSteps("do-not-click if-clicked delete-fake look-again", FAKE);
    }

    @Test
    void cannotBeDecided() {
        assertSteps("""
                answer-question add-sent-folder three-minute-check empty-sent-means-nothing look-again
                """, OPEN);
    }

    @Test
    void ordinary() {
        assertSteps("read-cases", ORDINARY);
    }

    @Test
    void ownBulkMailStopped() {
        assertSteps("slow-down ask-limit three-minute-check look-again", STOPPED);
        assertSteps("slow-down ask-limit read-cases", LIMIT);
    }

    @Test
    void ownDomainHasAnAdminAndOtherPeoplesData() {
        List<AdviceStep> steps = AdviceOrder.of(List.of(STOLEN), true);
        assertTrue(
                steps.containsAll(List.of(AdviceStep.TELL_ADMIN, AdviceStep.DATA_PROTECTION, AdviceStep.REPORT_CRIME)));
        assertFalse(AdviceOrder.of(List.of(STOLEN), false).contains(AdviceStep.DATA_PROTECTION));
    }

    @Test
    void noMixtureSaysAStepTwiceOrContradictsItself() {
        mixtures().forEach(mixture -> {
            List<AdviceStep> steps = AdviceOrder.of(mixture, true);
            String said = mixture.stream().map(Incident::id).toList() + " " + steps;
            assertEquals(steps.size(), new HashSet<>(steps).size(), said);
            assertFalse(both(steps, AdviceStep.WAIT, AdviceStep.CHANGE_PASSWORD), said);
            assertFalse(both(steps, AdviceStep.SCAN_FIRST, AdviceStep.SCAN_DEVICES), said);
            assertFalse(both(steps, AdviceStep.STOP_FORWARDING, AdviceStep.CHECK_RULES), said);
            boolean used = mixture.stream().anyMatch(each -> each.kind() == VerdictKind.HIJACKED || CHECK.equals(each));
            if (used) {
                assertEquals(AdviceStep.KEEP_EVIDENCE, steps.getFirst(), said);
            }
            if (steps.contains(AdviceStep.LOOK_AGAIN)) {
                assertEquals(AdviceStep.LOOK_AGAIN, steps.getLast(), said);
            }
            assertTrue(
                    steps.contains(AdviceStep.EMPTY_SENT_MEANS_NOTHING)
                            || mixture.stream()
                                    .noneMatch(
                                            each -> CHECK.equals(each) || FORGED.equals(each) || STOLEN.equals(each)),
                    said);
        });
    }

    private static boolean both(List<AdviceStep> steps, AdviceStep one, AdviceStep other) {
        return steps.contains(one) && steps.contains(other);
    }

    /** Every set of the situations, in the order of their urgency. */
    private static Stream<List<Incident>> mixtures() {
        return IntStream.range(1, 1 << ALL.size())
                .mapToObj(set -> IntStream.range(0, ALL.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(ALL::get)
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .toList());
    }

    private static void assertSteps(String ids, Incident incident) {
        assertEquals(
                List.of(ids.strip().split("\\s+")),
                AdviceOrder.of(List.of(incident), false).stream()
                        .map(AdviceStep::id)
                        .toList());
    }

    private static Incident incident(VerdictKind kind, SignalId... signals) {
        MessageKey mail = new MessageKey("a.mbox", 0);
        return new Incident(
                kind.id() + Arrays.asList(signals),
                kind,
                Grade.OPEN,
                new Incident.Scores(0, 0, 0),
                Stream.of(signals).map(id -> new Signal(id, 10, "5", mail)).toList(),
                List.of(),
                List.of(Missing.ANSWER, Missing.SENT_FOLDER),
                List.of(mail));
    }
}
