// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The weights and limits that decide a verdict: those of {@code signals.json}, or others to try them. */
record SignalBook(ToIntFunction<SignalId> weights, ToIntFunction<LimitId> limits) {

    private static final String FILE = "signals.json";

    static SignalBook load() {
        return of(Resource.read(FILE, JsonNode.class));
    }

    /** Reads the content of the file. Fails with the place where a name is missing or unknown, or has no number or ground. */
    static SignalBook of(JsonNode content) {
        return new SignalBook(
                section(content, "signals", "weight", SignalId.class, SignalId::id),
                section(content, "limits", "value", LimitId.class, LimitId::id));
    }

    private static <E extends Enum<E>> ToIntFunction<E> section(
            JsonNode content, String section, String number, Class<E> type, Function<E, String> id) {
        Map<String, E> names = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(id, name -> name));
        Map<E, Integer> values = new EnumMap<>(type);
        for (Map.Entry<String, JsonNode> entry : content.path(section).properties()) {
            String place = FILE + " /" + section + "/" + entry.getKey();
            E name = names.remove(entry.getKey());
            if (name == null) {
                throw new IllegalStateException("unknown name at " + place);
            }
            JsonNode value = entry.getValue().path(number);
            if (!value.isInt() || entry.getValue().path("ground").asString("").isBlank()) {
                throw new IllegalStateException("no " + number + " or no ground at " + place);
            }
            values.put(name, value.intValue());
        }
        if (!names.isEmpty()) {
            throw new IllegalStateException("missing in " + FILE + " /" + section + ": " + names.keySet());
        }
        return name -> values.getOrDefault(name, 0);
    }

    int weight(SignalId id) {
        return weights.applyAsInt(id);
    }

    /** What a ground counts that is there in its weaker form, as its entry says. */
    int weakWeight(SignalId id) {
        return weight(id) * limit(LimitId.WEAK_SHARE) / 100;
    }

    int limit(LimitId id) {
        return limits.applyAsInt(id);
    }

    /** Whether a part of the whole is as large as a share asks. */
    boolean reaches(LimitId share, long part, long whole) {
        return part * 100 >= whole * limit(share);
    }
}
