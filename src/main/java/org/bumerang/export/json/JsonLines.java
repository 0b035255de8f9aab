// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.bumerang.analysis.Analysis;
import org.bumerang.export.line.Line;
import tools.jackson.core.JsonGenerator;

/** Writes one JSON object a line: one a recipient, one for a message without any. Holds one line in memory. */
public final class JsonLines {

    /** Writes the lines and flushes; the stream stays open. */
    public void write(Analysis analysis, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            Iterator<Line> lines = Line.of(analysis).iterator();
            while (lines.hasNext()) {
                object(json, lines.next());
                json.writeRaw('\n');
            }
        });
    }

    private static void object(JsonGenerator json, Line line) {
        json.writeStartObject();
        LineWriter.message(json, line);
        LineWriter.recipient(json, line);
        json.writeStringProperty("truth", line.truth().id());
        json.writeEndObject();
    }
}
