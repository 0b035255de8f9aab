// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of the settings file, {@code key=value} each. A line that cannot be understood is left out, and so are keys
 * that nobody asks for. What has to stand in one line is written with a backslash in front, as in {@code \n};
 * everything that is not plain ASCII becomes {@code \}{@code u20ac}.
 */
final class Lines {

    private static final Map<String, Boolean> FLAGS = Map.of("on", true, "off", false, "true", true, "false", false);

    private static final char FIRST_PLAIN = ' ';
    private static final char LAST_PLAIN = '~';

    private final Map<String, String> values = new TreeMap<>();

    static Lines parse(String text) {
        Lines lines = new Lines();
        for (String line : text.lines().toList()) {
            int sign = line.indexOf('=');
            if (sign > 0 && line.charAt(0) != '#') {
                unescaped(line.substring(sign + 1))
                        .ifPresent(value ->
                                lines.values.put(line.substring(0, sign).strip(), value));
            }
        }
        return lines;
    }

    String print() {
        return values.entrySet().stream()
                .map(line -> line.getKey() + "=" + escaped(line.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The values under {@code key.1}, {@code key.2} and so on. */
    List<String> texts(String key, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> key + "." + number)
                .flatMap(each -> text(each).stream())
                .toList();
    }

    boolean flag(String key, boolean usual) {
        return text(key)
                .map(String::strip)
                .flatMap(value -> Optional.ofNullable(FLAGS.get(value)))
                .orElse(usual);
    }

    double number(String key, double usual, double least, double most) {
        return text(key)
                .map(Lines::number)
                .filter(value -> value >= least && value <= most)
                .orElse(usual);
    }

    /** The constant whose name stands there, in whatever case. */
    <E extends Enum<E>> E choice(String key, E usual) {
        return text(key)
                .flatMap(name -> constant(usual.getDeclaringClass(), name))
                .orElse(usual);
    }

    /** What the parts of a list give, each read by itself: {@code a:1,b:2}. */
    <T> List<T> list(String key, int most, Function<String[], Optional<T>> part) {
        return text(key).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .filter(each -> !each.isBlank())
                .limit(most)
                .flatMap(each -> part.apply(each.strip().split(":", -1)).stream())
                .toList();
    }

    void put(String key, String value) {
        values.put(key, value);
    }

    void put(String key, boolean value) {
        put(key, value ? "on" : "off");
    }

    void put(String key, double value) {
        put(key, Double.toString(value));
    }

    void put(String key, Enum<?> value) {
        put(key, name(value));
    }

    void put(String key, List<String> several) {
        IntStream.range(0, several.size()).forEach(place -> put(key + "." + (place + 1), several.get(place)));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Not a number where it is none. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String escaped(String value) {
        StringBuilder line = new StringBuilder();
        value.chars().forEach(unit -> {
            if (unit == '\\') {
                line.append("\\\\");
            } else if (unit >= FIRST_PLAIN && unit <= LAST_PLAIN) {
                line.append((char) unit);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", unit));
            }
        });
        return line.toString();
    }

    private static Optional<String> unescaped(String line) {
        StringBuilder value = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            char unit = line.charAt(at);
            if (unit != '\\') {
                value.append(unit);
                at += 1;
            } else if (line.startsWith("\\\\", at)) {
                value.append('\\');
                at += 2;
            } else if (line.startsWith("\\u", at) && at + 6 <= line.length() && isHex(line.substring(at + 2, at + 6))) {
                value.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(value.toString());
    }

    private static boolean isHex(String digits) {
        return digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    }
}
