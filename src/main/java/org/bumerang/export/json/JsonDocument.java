// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.Stories;
import org.bumerang.classify.Finding;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Explanation;
import org.bumerang.explain.Language;
import org.bumerang.explain.Original;
import org.bumerang.explain.VerdictWords;
import org.bumerang.export.line.Line;
import org.bumerang.export.line.Part;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.Aside;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.Unreadable;
import tools.jackson.core.JsonGenerator;

/** Writes an analysis as one JSON document of the format {@code bumerang/1}, with its texts in one language. */
public final class JsonDocument {

    private static final String FORMAT = "bumerang/1";

    private final Explainer explainer;
    private final VerdictWriter verdict;

    public JsonDocument(Language language) {
        explainer = new Explainer(language);
        verdict = new VerdictWriter(new VerdictWords(language));
    }

    /** Writes the document and flushes; the stream stays open. */
    public void write(Analysis analysis, OutputStream out) throws IOException {
        write(analysis, Optional.empty(), out);
    }

    /** The same, with how many lines it holds where these are not all. */
    public void write(Analysis analysis, Optional<Part> part, OutputStream out) throws IOException {
        JsonText.writeIndented(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            JsonText.array(json, "inputs", analysis.inputs(), this::input);
            json.writeName("verdict");
            verdict.write(json, analysis.assessment());
            JsonText.array(
                    json,
                    "messages",
                    analysis.messages(),
                    (inner, message) -> message(inner, message, analysis.truthOf(message)));
            json.writeBooleanProperty("complete", analysis.complete());
            part.ifPresent(some -> selection(json, some));
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    private static void selection(JsonGenerator json, Part part) {
        json.writeObjectPropertyStart("selection");
        json.writeNumberProperty("lines", part.size());
        json.writeNumberProperty("of", part.all());
        json.writeEndObject();
    }

    private void input(JsonGenerator json, InputSummary input) {
        json.writeStartObject();
        json.writeStringProperty("path", input.path());
        json.writeNumberProperty("messages", input.messages());
        json.writeNumberProperty("bytes", input.bytes());
        json.writeStringProperty("sha256", input.sha256());
        JsonText.array(json, "skipped", input.skipped(), this::skipped);
        JsonText.array(json, "aside", input.aside(), this::aside);
        json.writeEndObject();
    }

    private void skipped(JsonGenerator json, Unreadable place) {
        json.writeStartObject();
        json.writeStringProperty("where", place.location().source());
        json.writeStringProperty("why", id(place.reason()));
        json.writeNumberProperty("index", place.location().index());
        json.writeStringProperty("detail", place.detail());
        json.writeStringProperty("text", explainer.unreadable(place));
        json.writeEndObject();
    }

    private void aside(JsonGenerator json, Aside aside) {
        json.writeStartObject();
        json.writeStringProperty("what", id(aside.kind()));
        json.writeNumberProperty("count", aside.count());
        json.writeStringProperty("first", aside.first().source());
        json.writeStringProperty("text", explainer.aside(aside));
        json.writeEndObject();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void message(JsonGenerator json, AnalyzedMessage message, Truth truth) {
        json.writeStartObject();
        json.writeStringProperty("source", message.location().source());
        json.writeNumberProperty("index", message.location().index());
        json.writeStringProperty("messageId", message.head().messageId());
        json.writeStringProperty("kind", message.kind().id());
        json.writeStringProperty("truth", truth.id());
        List<Finding> findings = message.findings();
        JsonText.array(
                json,
                "findings",
                findings.isEmpty() ? List.of() : Line.of(message, truth, Stories.NONE),
                this::finding);
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Line line) {
        json.writeStartObject();
        LineWriter.recipient(json, line);
        line.finding()
                .ifPresent(finding ->
                        explanation(json, explainer.explain(finding, original(line.message()), line.truth())));
        json.writeEndObject();
    }

    private static void explanation(JsonGenerator json, Explanation words) {
        json.writeObjectPropertyStart("explanation");
        json.writeStringProperty("happened", words.happened());
        json.writeStringProperty("who", words.who());
        JsonText.array(json, "now", words.now(), JsonGenerator::writeString);
        json.writeEndObject();
    }

    private static Original original(AnalyzedMessage message) {
        AnalyzedMessage.Original returned = message.original();
        return new Original(
                returned.to(),
                returned.subject(),
                returned.date(),
                message.report().dangerousFiles());
    }
}
