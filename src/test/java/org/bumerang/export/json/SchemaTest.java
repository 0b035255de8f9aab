// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.classify.BounceReason;
import org.bumerang.explain.Language;
import org.bumerang.export.SampleAnalysis;
import org.bumerang.export.redact.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the papers describe what is written, neither more nor less. */
class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Analysis> samples() {
        Analysis hijacked = SampleAnalysis.hijacked();
        return Stream.of(hijacked, new Redaction().of(hijacked), SampleAnalysis.empty(), SampleAnalysis.ofSize(5));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocumentFitsItsSchema(Analysis analysis) throws IOException {
        JsonNode schema = schema("bumerang-1.schema.json");

        assertEquals(List.of(), problems(schema, MAPPER.readTree(JsonDocumentTest.bytes(analysis, Language.DE))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineFitsItsSchema(Analysis analysis) throws IOException {
        JsonNode schema = schema("bumerang-lines-1.schema.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines().write(analysis, out);

        out.toString(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> assertEquals(List.of(), problems(schema, MAPPER.readTree(line))));
    }

    @Test
    void theSchemaNamesEveryReason() {
        TreeSet<String> named = new TreeSet<>();
        schema("bumerang-lines-1.schema.json")
                .at("/properties/reason/enum")
                .forEach(name -> named.add(name.stringValue()));
        TreeSet<String> written = new TreeSet<>(List.of(""));
        Arrays.stream(BounceReason.values()).map(BounceReason::id).forEach(written::add);

        assertEquals(written, named);
    }

    @Test
    void aDocumentThatDoesNotFitIsFoundOut() {
        JsonNode schema = schema("bumerang-lines-1.schema.json");

        assertFalse(problems(schema, MAPPER.readTree("{\"source\":1,\"index\":-1,\"kind\":\"x\"}"))
                .isEmpty());
    }

    private static JsonNode schema(String name) {
        return MAPPER.readTree(Path.of("docs", "schema", name));
    }

    private static List<String> problems(JsonNode schema, JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(schema, schema, value, "", problems);
        return problems;
    }

    /** The part of JSON Schema that the two schemas use. */
    private static void check(JsonNode root, JsonNode schema, JsonNode value, String place, List<String> problems) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().substring("#/$defs/".length());
            check(root, root.get("$defs").get(name), value, place, problems);
            return;
        }
        require(!schema.has("const") || schema.get("const").equals(value), place + " is no constant", problems);
        require(!schema.has("enum") || listed(schema.get("enum"), value), place + " is not listed: " + value, problems);
        require(!schema.has("type") || isOfType(schema.get("type").stringValue(), value), place + " type", problems);
        require(
                !schema.has("minimum")
                        || value.intValue() >= schema.get("minimum").intValue(),
                place,
                problems);
        require(!schema.has("pattern") || matches(schema, value), place + " does not match: " + value, problems);
        if (value.isArray()) {
            value.forEach(item -> check(root, schema.get("items"), item, place + "[]", problems));
        }
        if (value.isObject()) {
            object(root, schema, value, place, problems);
        }
    }

    private static void object(JsonNode root, JsonNode schema, JsonNode value, String place, List<String> problems) {
        schema.get("required")
                .forEach(name -> require(value.has(name.stringValue()), place + " lacks " + name, problems));
        for (String name : value.propertyNames()) {
            JsonNode property = schema.get("properties").get(name);
            require(property != null, place + "." + name + " is not described", problems);
            if (property != null) {
                check(root, property, value.get(name), place + "." + name, problems);
            }
        }
    }

    private static boolean matches(JsonNode schema, JsonNode value) {
        return Pattern.matches(schema.get("pattern").stringValue(), value.stringValue());
    }

    private static boolean listed(JsonNode names, JsonNode value) {
        return names.valueStream().anyMatch(value::equals);
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    private static void require(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
