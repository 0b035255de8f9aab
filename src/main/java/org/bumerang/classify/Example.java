// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.dsn.ServerReply;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * A report in the shortest form: what an example of a rule file or a pasted error says. Absent texts are empty.
 *
 * @param text words for people, where the report has them instead of a diagnostic
 * @param remoteMta the server that refused
 */
public record Example(MessageKind kind, String diagnostic, String text, String command, String remoteMta) {

    private static final String RECIPIENT = "recipient@example.org";

    /** A refusal in the words of a server. */
    static Example ofDiagnostic(String diagnostic) {
        return new Example(MessageKind.BOUNCE, diagnostic, "", "", "");
    }

    /** The report of one recipient whose codes are read from the words. */
    DeliveryReport report() {
        MessageKind reportKind = kind.isDeliveryReport() ? kind : MessageKind.BOUNCE;
        String words = diagnostic.isEmpty() ? text : diagnostic;
        RecipientReport recipient = new RecipientReport(
                RECIPIENT,
                List.of(),
                reportKind,
                "",
                new ServerReply(EnhancedStatus.find(words), reply(words), diagnostic),
                new Attempt(command, remoteMta));
        return new DeliveryReport(
                reportKind, "", List.of(recipient), Handling.NONE, "", text, ReturnedOriginal.NOTHING);
    }

    /** The first number in the words that stands like a reply code, such as 550 in {@code "said: 550 5.1.1 unknown"}. */
    private static Optional<ReplyCode> reply(String words) {
        return words.lines()
                .flatMap(line -> List.of(line.split("(?<=[:'\"(] ?)(?=[245])| (?=[245])")).stream())
                .flatMap(piece -> ReplyCode.atStartOf(piece).stream())
                .filter(code -> code.isPermanent() || code.isTemporary())
                .findFirst();
    }
}
