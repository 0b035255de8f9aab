// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bumerang.dsn.MessageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the rule files beside this class. A misspelt name, an unknown reason or a rule without examples fails with the
 * rule's id. A file's source and date hold for each of its rules that names none of its own; an empty
 * {@code lastChecked} says that the words are known from reports and that no page of the provider was compared.
 */
final class RuleReader {

    private static final Set<String> NAMES = Set.of(
            "id",
            "tier",
            "reason",
            "cause",
            "certainty",
            "permanent",
            "kinds",
            "status",
            "reply",
            "phrases",
            "unless",
            "commands",
            "hosts",
            "source",
            "lastChecked",
            "examples");

    private static final Set<String> EXAMPLE_NAMES = Set.of("kind", "diagnostic", "text", "command", "remoteMta");

    private final JsonMapper mapper = new JsonMapper();

    /** All rules of the files that {@code rules.json} names, in that order. */
    List<Rule> readAll() {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode file : open("rules.json").path("files")) {
            rules.addAll(read(open(file.asString())));
        }
        return rules;
    }

    /** The words of all languages that the topics of the rules are told by. */
    Lexicon readLexicon() {
        LexiconReader lexicon = new LexiconReader();
        for (JsonNode file : open("rules.json").path("words")) {
            lexicon.add(open(file.asString()));
        }
        return lexicon.lexicon();
    }

    private JsonNode open(String file) {
        try (InputStream stream = RuleReader.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no rule file " + file);
            }
            return mapper.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The rules of one file, given as its JSON. */
    List<Rule> read(String json) {
        return read(mapper.readTree(json));
    }

    private static List<Rule> read(JsonNode file) {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode entry : file.path("rules")) {
            String id = text(entry, "id");
            try {
                rules.add(rule(id, entry, file));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("rule " + id + ": " + e.getMessage(), e);
            }
        }
        return rules;
    }

    private static Rule rule(String id, JsonNode entry, JsonNode file) {
        checkNames(entry, NAMES);
        Tier tier = named(Tier.values(), Tier::id, text(entry, "tier"));
        return new Rule(id, tier, outcome(entry, tier), condition(entry), origin(entry, file), examples(entry));
    }

    private static Rule.Outcome outcome(JsonNode entry, Tier tier) {
        BounceReason reason = named(BounceReason.values(), BounceReason::id, text(entry, "reason"));
        Cause cause = entry.has("cause")
                ? named(Cause.values(), Cause::id, reason.id() + "." + text(entry, "cause"))
                : Cause.of(reason);
        Certainty certainty = entry.has("certainty")
                ? named(Certainty.values(), Certainty::id, text(entry, "certainty"))
                : tier.usualCertainty();
        Optional<Boolean> permanent =
                entry.has("permanent") ? Optional.of(entry.path("permanent").asBoolean()) : Optional.empty();
        return new Rule.Outcome(reason, cause, certainty, permanent);
    }

    private static Condition condition(JsonNode entry) {
        return new Condition(
                texts(entry, "kinds").map(RuleReader::kind).toList(),
                texts(entry, "status").map(StatusPattern::of).toList(),
                texts(entry, "reply").toList(),
                new Words(wordings(entry, "phrases"), wordings(entry, "unless")),
                texts(entry, "commands").toList(),
                texts(entry, "hosts").toList());
    }

    private static List<Wording> wordings(JsonNode entry, String name) {
        return texts(entry, name)
                .flatMap(written -> Wording.allOf(written).stream())
                .toList();
    }

    private static Rule.Origin origin(JsonNode entry, JsonNode file) {
        JsonNode checked = entry.has("lastChecked") ? entry : file;
        return new Rule.Origin(
                text(file, "topic"),
                text(entry.has("source") ? entry : file, "source"),
                texts(checked, "lastChecked").findFirst().map(LocalDate::parse));
    }

    private static List<Example> examples(JsonNode entry) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode example : entry.path("examples")) {
            examples.add(example.isString() ? Example.ofDiagnostic(example.asString()) : example(example));
        }
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("has no example");
        }
        return examples;
    }

    private static Example example(JsonNode example) {
        checkNames(example, EXAMPLE_NAMES);
        return new Example(
                example.has("kind") ? kind(text(example, "kind")) : MessageKind.BOUNCE,
                example.path("diagnostic").asString(""),
                example.path("text").asString(""),
                example.path("command").asString(""),
                example.path("remoteMta").asString(""));
    }

    private static MessageKind kind(String name) {
        return named(MessageKind.values(), MessageKind::id, name);
    }

    private static void checkNames(JsonNode entry, Set<String> known) {
        for (String name : entry.propertyNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("has an unknown name " + name);
            }
        }
    }

    private static String text(JsonNode entry, String name) {
        return texts(entry, name).findFirst().orElseThrow(() -> new IllegalArgumentException("has no " + name));
    }

    /** One text, or a list of texts. */
    private static Stream<String> texts(JsonNode entry, String name) {
        return texts(entry.path(name));
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isString()
                ? Stream.of(value.asString())
                : value.valueStream().map(JsonNode::asString);
    }

    private static <T> T named(T[] values, Function<T, String> id, String wanted) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("has an unknown value " + wanted));
    }
}
