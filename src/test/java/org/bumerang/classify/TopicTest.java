// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TopicTest {

    private static final String WORDS = """
            {
              "things": {"recipient": ["user*", "*adresse*", "mail drop"], "space": ["quota"], "frame": ["in reply to * command"],
                         "command": ["command"]},
              "states": {"missing": ["unknown"], "present": ["exist*", "gefunden"], "full": ["full", "over"]},
              "denials": {"not": ["not", "nicht"], "none": ["no", "keine"]},
              "opposites": {"present": "missing"}
            }
            """;

    private final Lexicon lexicon = lexicon(WORDS);
    private final Classifier classifier = Classifier.load();

    private static Lexicon lexicon(String json) {
        return new LexiconReader().add(new JsonMapper().readTree(json)).lexicon();
    }

    private Set<String> found(String text) {
        Set<Wording> topics = Set.copyOf(Topic.allOf("{(recipient|space|command) (missing|full)}"));
        return new WordFinder(topics, lexicon)
                .find(FoldedText.of(text)).keySet().stream()
                        .map(wording -> String.join(" ", ((Topic) wording).concepts()))
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 unknown user                                 | recipient missing
            550 users that are unknown                       | recipient missing
            550 the mail-drop is unknown                     | recipient missing
            550 user. It is unknown                          | ''
            550 user.unknown.example                         | ''
            550 no such user                                 | recipient missing
            550 no problem with that, user                   | ''
            550 user does not exist                          | recipient missing
            550 user exists                                  | ''
            550 Empfängeradresse nicht gefunden              | recipient missing
            550 keine Mailadresse                            | recipient missing
            552 over quota                                   | space full
            550 unknown (in reply to RCPT command)           | ''
            """)
    void isWhatOneSentenceNamesInAnyOrder(String text, String topic) {
        assertEquals(topic.isEmpty() ? Set.of() : Set.of(topic), found(text));
    }

    @Test
    void standsWithinABoundedReach() {
        assertEquals(Set.of("recipient missing"), found("user" + " x".repeat(40) + " unknown"));
        assertEquals(Set.of(), found("user" + " x".repeat(Topic.REACH) + " unknown"));
    }

    @Test
    void aWordFileWithAnUnknownNameDoesNotLoad() {
        assertThrows(IllegalStateException.class, () -> lexicon("{\"thongs\": {}}"));
    }

    /** Sentences of no system we know, in words that stand in no phrase. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 The subscriber you wrote to has never been on our books   | user-unknown
            552 Das Fach Ihres Adressaten: Kapazität ausgeschöpft         | mailbox-full
            550 L'abonné que vous cherchez ne figure pas chez nous        | user-unknown
            552 La casilla quedó sin espacio                              | mailbox-full
            554 Il mittente non risulta registrato                        | blocked.sender
            554 Het bestand is besmet                                     | virus
            550 A mensagem tem tamanho acima do limite                    | message-too-big
            """)
    void namesTheReasonOfAFreeSentence(String text, String cause) {
        assertEquals(cause, classifier.classifyText(text).cause().id());
    }

    @Test
    void isNeverCalledCertain() {
        Set<Certainty> called = classifier.rules().stream()
                .filter(rule -> rule.tier() == Tier.TOPIC)
                .map(rule -> rule.outcome().certainty())
                .collect(Collectors.toSet());
        assertEquals(false, called.contains(Certainty.HIGH));
    }

    @Test
    void costsLittleOnHostileText() {
        String text = "no user not existuserexist".repeat(FoldedText.LONGEST / 20);
        assertTimeout(Duration.ofSeconds(2), () -> found(text));
    }
}
