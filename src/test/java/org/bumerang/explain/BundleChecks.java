// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the texts of a room in both languages: complete, of the same form, used, and in words that people understand.
 *
 * <p>In a test of the room: {@code BundleChecks.of(Cli.class).derived(BundleChecks.keys("sort.", Order.values(),
 * "")).check();}
 */
public final class BundleChecks {

    private static final int LONGEST_SENTENCE = 25;

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
    private static final Pattern LITERAL_USE = Pattern.compile("\\b(?:text|bind)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

    /** Words of the trade, and words that promise more than anybody can know. */
    private static final Pattern BANNED_GERMAN =
            Pattern.compile("(?iu)\\b(bounces?|envelope|mta|relay\\w*|blacklists?|dsn|entwarnung|unbedenklich"
                    + "|ungefährlich|prozent|alles in ordnung|alles gut|keine gefahr|sind sicher|ist sicher)\\b|%");

    private static final Pattern BANNED_ENGLISH =
            Pattern.compile("(?iu)\\b(envelope|mta|relay\\w*|blacklists?|dsn|all clear|nothing to worry|no danger"
                    + "|percent|per cent|is safe|are safe)\\b|%");

    private final Class<?> room;
    private final String bundle;
    private final Set<String> derived = new TreeSet<>();
    private Predicate<String> optional = key -> false;
    private final List<String> problems = new ArrayList<>();

    private BundleChecks(Class<?> room, String bundle) {
        this.room = room;
        this.bundle = bundle;
    }

    /** Checks {@code messages_de} and {@code messages_en} beside a class of the room. */
    public static BundleChecks of(Class<?> room) {
        return of(room, "messages");
    }

    public static BundleChecks of(Class<?> room, String bundle) {
        return new BundleChecks(room, bundle);
    }

    /** One key for each constant, its name in lower case with hyphens: {@code party.your-provider}. */
    public static List<String> keys(String prefix, Enum<?>[] constants, String suffix) {
        return Arrays.stream(constants)
                .map(constant ->
                        prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + suffix)
                .toList();
    }

    /** Keys that the code makes from constants; each must exist. */
    public BundleChecks derived(Collection<String> keys) {
        derived.addAll(keys);
        return this;
    }

    /** Keys that the code looks for and can do without. */
    public BundleChecks optional(Predicate<String> keys) {
        optional = optional.or(keys);
        return this;
    }

    /** Fails with every problem found, one a line. */
    public void check() {
        Properties german = texts(Language.DE);
        Properties english = texts(Language.EN);
        compareKeys(german, english);
        for (String key : german.stringPropertyNames()) {
            if (english.containsKey(key) && !places(german.getProperty(key)).equals(places(english.getProperty(key)))) {
                problems.add(key + ": the places differ");
            }
        }
        checkWords(Language.DE, german);
        checkWords(Language.EN, english);
        checkUse(german.stringPropertyNames());
        assertEquals("", String.join("\n", problems), () -> room.getPackageName() + " " + bundle);
    }

    private Properties texts(Language language) {
        return Resource.properties(room, bundle + "_" + language.code() + ".properties");
    }

    private void compareKeys(Properties german, Properties english) {
        german.stringPropertyNames().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> problems.add(key + ": missing in English"));
        english.stringPropertyNames().stream()
                .filter(key -> !german.containsKey(key))
                .forEach(key -> problems.add(key + ": missing in German"));
        derived.stream()
                .filter(key -> !german.containsKey(key))
                .forEach(key -> problems.add(key + ": needed for a constant, not there"));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private void checkWords(Language language, Properties texts) {
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            String text = texts.getProperty(key);
            String where = key + " (" + language.code() + "): ";
            if (text.isEmpty()) { // white space alone is written on purpose: the reader of the file takes other blanks
                // off
                problems.add(where + "empty");
            }
            if (text.replace("''", "").contains("'")) {
                problems.add(where + "a single quote stands alone; write ’ or double it");
            }
            wordProblems(language, text).forEach(problem -> problems.add(where + problem));
            Terms.unexplained(text).forEach(term -> problems.add(where + "does not explain " + term));
            checkFormat(where, text);
        }
    }

    /** What is wrong with the words of a text: words of the trade, promises, sentences that are too long. */
    public static List<String> wordProblems(Language language, String text) {
        return Stream.concat(
                        banned(language).matcher(text).results().map(match -> "says " + match.group()),
                        SENTENCE_END
                                .splitAsStream(text)
                                .filter(sentence -> words(sentence) > LONGEST_SENTENCE)
                                .map(sentence -> words(sentence) + " words: " + sentence.strip()))
                .toList();
    }

    private static Pattern banned(Language language) {
        return switch (language) {
            case DE -> BANNED_GERMAN;
            case EN -> BANNED_ENGLISH;
        };
    }

    private void checkFormat(String where, String text) {
        try {
            new MessageFormat(text, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            problems.add(where + e.getMessage());
        }
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private void checkUse(Set<String> keys) {
        String sources = sources();
        keys.stream()
                .filter(key -> !derived.contains(key) && !optional.test(key))
                .filter(key -> !sources.contains("\"" + key + "\"") && !sources.contains("\"%" + key + "\""))
                .forEach(key -> problems.add(key + ": nobody uses it"));
        Set<String> there = keysOfTheRoom();
        LITERAL_USE
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !there.contains(key))
                .forEach(key -> problems.add(key + ": used, not there"));
    }

    /** The keys of all bundles in the room; which of them a text is taken from does not show in the code. */
    private Set<String> keysOfTheRoom() {
        Path room = Path.of("src/main/resources", folder());
        try (Stream<Path> files = Files.walk(room)) {
            return files.map(file -> room.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("_de.properties"))
                    .flatMap(file -> Resource.properties(this.room, file).stringPropertyNames().stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String folder() {
        return room.getPackageName().replace('.', '/');
    }

    private String sources() {
        return Stream.of("src/main/java", "src/main/resources")
                .map(root -> Path.of(root, folder()))
                .filter(Files::isDirectory)
                .map(BundleChecks::textsBelow)
                .collect(Collectors.joining());
    }

    private static String textsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".fxml"))
                    .map(BundleChecks::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
