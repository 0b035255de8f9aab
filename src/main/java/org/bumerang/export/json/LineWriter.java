// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.export.line.Line;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a line, the same in JSON lines and in the document. */
final class LineWriter {

    private LineWriter() {}

    /** The fields that name the message. */
    static void message(JsonGenerator json, Line line) {
        json.writeStringProperty("source", line.source());
        json.writeNumberProperty("index", line.index());
        json.writeStringProperty("messageId", line.messageId());
    }

    /** The fields of the recipient. */
    static void recipient(JsonGenerator json, Line line) {
        json.writeStringProperty("kind", line.kind().id());
        json.writeStringProperty("recipient", line.recipient());
        json.writeStringProperty("action", line.action());
        json.writeStringProperty("status", line.status());
        json.writeStringProperty("reply", line.reply());
        json.writeStringProperty("reason", line.reason().map(BounceReason::id).orElse(""));
        json.writeStringProperty("cause", line.cause().map(Cause::id).orElse(""));
        json.writeBooleanProperty("permanent", line.permanent());
        json.writeStringProperty("certainty", line.certainty().id());
        json.writeStringProperty("rule", line.rule());
        json.writeStringProperty("evidence", line.evidence());
        json.writeStringProperty("diagnostic", line.diagnostic());
        json.writeStringProperty("remoteMta", line.remoteMta());
        json.writeStringProperty("reportingMta", line.reportingMta());
    }
}
