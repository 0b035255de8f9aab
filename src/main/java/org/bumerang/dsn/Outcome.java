// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import org.bumerang.dsn.layout.Notice;

/** Tells from the words of a notice whether the delivery failed, is late or succeeded. */
final class Outcome {

    private static final List<String> LATE = List.of(
            "this is a warning message only",
            "you do not need to resend",
            "do not need to resend your message",
            "no need to resend",
            "has been delayed",
            "delivery is delayed",
            "is being delayed",
            "delivery delayed",
            "has not yet been delivered",
            "has not been delivered yet",
            "not yet been delivered",
            "will be retried",
            "will retry for",
            "will keep trying",
            "still being retried",
            "still trying",
            "is still being tried",
            "delivery attempts will continue",
            "will continue to be attempted",
            "delivery incomplete",
            "(delay)",
            "notification (delayed)",
            "warning: could not send",
            "wird weiter versucht",
            "weitere zustellversuche",
            "zustellung verzögert",
            "verzögert sich",
            "wurde verzögert",
            "noch nicht zugestellt",
            "hat sich verzögert",
            "erneut versuchen, ihre nachricht",
            "retard de remise",
            "se ha retrasado",
            "est retardée");

    private static final List<String> FINAL = List.of(
            "failed permanently",
            "permanent error",
            "given up",
            "permanent fatal error",
            "giving up",
            "could not be delivered for",
            "delivery time expired",
            "endgültig");

    private static final List<String> DONE = List.of(
            "successfully delivered",
            "was successfully",
            "has been successfully delivered",
            "your message was delivered",
            "successful mail delivery report",
            "erfolgreich zugestellt",
            "delivery status notification (success)",
            "(relay)",
            "zustellung an folgende empfänger oder gruppen ist abgeschlossen",
            "delivery to these recipients or groups is complete",
            "successfully relayed");

    private Outcome() {}

    static MessageKind of(Notice notice) {
        if (any(FINAL, notice)) {
            return MessageKind.BOUNCE;
        }
        if (any(LATE, notice)
                || notice.subject().contains("delayed")
                || notice.subject().contains("verzögert")) {
            return MessageKind.DELAY;
        }
        return any(DONE, notice) ? MessageKind.DELIVERED : MessageKind.BOUNCE;
    }

    private static boolean any(List<String> phrases, Notice notice) {
        return phrases.stream()
                .anyMatch(phrase ->
                        notice.folded().contains(phrase) || notice.subject().contains(phrase));
    }
}
