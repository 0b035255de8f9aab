// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import java.util.function.Function;
import org.bumerang.explain.VerdictWords;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Signal;
import tools.jackson.core.JsonGenerator;

/** Writes the verdict of a mailbox with its incidents and the steps to take. */
final class VerdictWriter {

    private final VerdictWords words;

    VerdictWriter(VerdictWords words) {
        this.words = words;
    }

    void write(JsonGenerator json, HijackAssessment assessment) {
        json.writeStartObject();
        json.writeStringProperty("kind", assessment.kind().id());
        json.writeStringProperty("headline", words.headline(assessment));
        json.writeStringProperty("summary", words.summary(assessment));
        JsonText.array(json, "incidents", assessment.incidents(), this::incident);
        JsonText.array(json, "advice", assessment.advice(), (inner, step) -> advice(inner, step, assessment));
        json.writeEndObject();
    }

    private void incident(JsonGenerator json, Incident incident) {
        json.writeStartObject();
        json.writeStringProperty("id", incident.id());
        json.writeStringProperty("kind", incident.kind().id());
        json.writeStringProperty("certainty", incident.grade().id());
        json.writeStringProperty("headline", words.headline(incident));
        json.writeObjectPropertyStart("scores");
        json.writeNumberProperty("H", incident.scores().hijack());
        json.writeNumberProperty("B", incident.scores().backscatter());
        json.writeNumberProperty("F", incident.scores().fake());
        json.writeEndObject();
        JsonText.array(json, "signals", incident.signals(), (inner, signal) -> signal(inner, signal, words::signal));
        JsonText.array(json, "against", incident.against(), (inner, signal) -> signal(inner, signal, words::against));
        JsonText.array(json, "missing", incident.missing(), this::missing);
        JsonText.array(json, "messages", incident.messages(), VerdictWriter::message);
        json.writeEndObject();
    }

    private static void signal(JsonGenerator json, Signal signal, Function<Signal, String> text) {
        json.writeStartObject();
        json.writeStringProperty("id", signal.id().id());
        json.writeNumberProperty("weight", signal.weight());
        json.writeStringProperty("quote", signal.quote());
        json.writeName("message");
        message(json, signal.message());
        json.writeStringProperty("text", text.apply(signal));
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, MessageKey message) {
        json.writeStartObject();
        json.writeStringProperty("source", message.source());
        json.writeNumberProperty("index", message.index());
        json.writeEndObject();
    }

    private void missing(JsonGenerator json, Missing missing) {
        json.writeStartObject();
        json.writeStringProperty("id", missing.id());
        json.writeStringProperty("text", words.missing(missing));
        json.writeEndObject();
    }

    private void advice(JsonGenerator json, AdviceStep step, HijackAssessment assessment) {
        json.writeStartObject();
        json.writeStringProperty("id", step.id());
        json.writeStringProperty("text", words.advice(step, assessment));
        json.writeEndObject();
    }
}
