// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Opens a generator of JSON text in UTF-8. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    // A line end of the system would give other bytes on another machine.
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private JsonText() {}

    /**
     * Lets the content write itself, flushes and leaves the stream open. The way through a {@link Writer} is on
     * purpose: half a surrogate pair, which a cut text may end in, becomes a question mark there and would be an error
     * in Jackson's own encoder.
     */
    static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        write(out, ObjectWriteContext.empty(), content);
    }

    /** The same with indented lines, for a document that people look into. */
    static void writeIndented(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        write(out, INDENTED, content);
    }

    /** A property whose value is an array, each item written by the writer. */
    static <T> void array(JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> writer) {
        json.writeArrayPropertyStart(name);
        items.forEach(item -> writer.accept(json, item));
        json.writeEndArray();
    }

    private static void write(OutputStream out, ObjectWriteContext form, Consumer<JsonGenerator> content)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (JsonGenerator json = FACTORY.createGenerator(form, text)) {
            content.accept(json);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e);
        }
        text.flush();
    }
}
