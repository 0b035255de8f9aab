// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Classifier;
import org.bumerang.explain.CodeWords;
import org.bumerang.explain.Language;
import org.bumerang.smtp.ReplyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code has its entry, every link leads somewhere, and what people type finds what they mean. */
class BookTest {

    private static Book book;
    private static final KnownCodes KNOWN = KnownCodes.load();

    @BeforeAll
    static void load() {
        book = Book.load();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRegisteredCodeHasWordsOfItsOwn(Language language) {
        CodeWords words = new CodeWords(language);
        Set<String> silent = KNOWN.registry().codes().stream()
                .map(KnownCodes.Registered::usual)
                .filter(status -> !words.knows(status))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
        assertEquals(
                81,
                KNOWN.registry().codes().size(),
                "as many as the registry had on " + KNOWN.registry().asOf());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReplyCodeHasWordsOfItsOwn(Language language) {
        CodeWords words = new CodeWords(language);
        Set<String> general = Stream.of("299", "399", "499", "599")
                .map(code -> words.meaning(new ReplyCode(Integer.parseInt(code))))
                .collect(Collectors.toSet());
        Set<String> silent = KNOWN.list().replies().stream()
                .filter(reply -> general.contains(words.meaning(reply.value())))
                .map(KnownCodes.Reply::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFailureSaysWhoCanMendItAndWhatToDo(Language language) {
        Map<String, String> wanting = new TreeMap<>();
        for (Code code : KNOWN.all()) {
            Page page = book.page(code.page(), language).orElseThrow();
            boolean failure = !page.id().startsWith("code:2") && !page.id().startsWith("code:3");
            boolean told = page.blocks().stream().anyMatch(Block.Responsible.class::isInstance)
                    && page.blocks().stream()
                            .anyMatch(block -> block instanceof Block.Points points && points.numbered());
            if (failure != told || page.title().isBlank()) {
                wanting.put(code.written(), page.text());
            }
        }
        assertEquals(Map.of(), wanting);
    }

    @Test
    void theRulesKnowEveryKeyOfAProvider() {
        Classifier classifier = Classifier.load();
        Map<String, Certainty> unsure = new TreeMap<>();
        for (KnownCodes.Own own : KNOWN.list().own()) {
            Classification reason = classifier.classifyText(own.as());
            if (reason.certainty() != Certainty.HIGH) {
                unsure.put(own.code(), reason.certainty());
            }
            assertTrue(
                    own.as().toLowerCase(Locale.ROOT).contains(own.code().toLowerCase(Locale.ROOT)),
                    own.code() + " is classified in words without it");
            assertFalse(KNOWN.sourceOf(own.provider()).isBlank());
        }
        assertEquals(Map.of(), unsure);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsToAPage(Language language) {
        Set<String> dead = Stream.concat(
                        book.chapters(language).stream().flatMap(chapter -> chapter.pages().stream()),
                        KNOWN.all().stream()
                                .map(code -> book.page(code.page(), language).orElseThrow()))
                .flatMap(page -> page.targets().stream())
                .distinct()
                .filter(target -> book.page(target, language).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), dead);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    5.9.99 , official list
                    4.7.99 , official list
                    599    , no standard
                    299    , no standard
                    """)
    void anUnknownCodeIsSaidToBeUnknown(String code, String honest) {
        String page = book.page(book.pageOn(code), Language.EN).orElseThrow().text();
        assertTrue(page.contains(honest), page);
    }

    @Test
    void aCodeInARangeNamesTheRange() {
        String page = book.page("code:5.7.620", Language.EN).orElseThrow().text();
        assertTrue(page.contains("5.7.606 to 5.7.649"), page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.7.26                              | code:5.7.26
                    #5.7.1                              | code:5.7.1
                    (5.1.1)                             | code:5.1.1
                    550                                 | code:550
                    TSS04                               | code:TSS04
                    [tss04]                             | code:TSS04
                    aup#1310                            | code:AUP#1310
                    0x800CCC0E                          | sending-outlook
                    Fehler 0x800ccc0f                   | sending-outlook
                    550 5.7.26 not authenticated        | text:550 5.7.26 not authenticated
                    """)
    void whatIsTypedLeadsToItsPage(String typed, String id) {
        assertEquals(id, book.pageOn(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.7.26                              | code:5.7.26
                    550                                 | code:550
                    #5.7.1                              | code:5.7.1
                    tss04                               | code:TSS04
                    S3140                               | code:S3140
                    nosuchuser                          | code:NoSuchUser
                    0x800CCC0E                          | sending-outlook
                    mailer-daemon                       | mailer-daemon
                    mailer daemon                       | mailer-daemon
                    MAILER-DAEMON                       | mailer-daemon
                    mailerdaemon                        | mailer-daemon
                    Mailer Dämon                        | mailer-daemon
                    Postfach voll                       | mailbox-full
                    mailbox full                        | mailbox-full
                    Sperrliste                          | blocked
                    block list                          | blocked
                    glossary                            | glossary
                    Anhang                              | attachment-refused
                    attachment                          | attachment-refused
                    Weiterleitung                       | forwarding
                    forwarding                          | forwarding
                    Thunderbird                         | out-thunderbird
                    T-Online                            | out-t-online
                    Datenschutz                         | privacy
                    zu groß                             | too-big
                    zu gross                            | too-big
                    ZU GROSS                            | too-big
                    sender could not be proven          | sender-not-proven
                    """)
    void whatPeopleTypeFindsWhatTheyMean(String query, String id) {
        for (Language language : Language.values()) {
            List<String> found = book.search(query, language).stream()
                    .map(Hit::id)
                    .filter(hit -> !hit.startsWith(TextPages.PREFIX))
                    .limit(4)
                    .toList();
            assertTrue(found.contains(id), query + " found " + found);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.7.26 | code:5.7.26
                    550    | code:550
                    tss04  | code:TSS04
                    5.1.1  | code:5.1.1
                    """)
    void aBareCodeComesFirst(String query, String id) {
        assertEquals(id, book.search(query, Language.DE).getFirst().id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Postfächer  | Postfaecher
                    Größe       | groesse
                    für         | fuer
                    empfänger   | EMPFANGER
                    müssen      | mussen
                    straße      | strasse
                    """)
    void umlautsAndTheirStandInsAreTheSame(String one, String other) {
        assertEquals(FoldedWords.fold(one), FoldedWords.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"passwrot, passwort", "Postfahc, Postfach", "malbox, mailbox", "attachmnet, attachment"})
    void aSlipOfTheFingerIsForgiven(String typed, String meant) {
        assertEquals(
                book.search(meant, Language.DE).stream().map(Hit::id).limit(3).toList(),
                book.search(typed, Language.DE).stream().map(Hit::id).limit(3).toList());
    }

    @Test
    void aWholeErrorOffersItsExplanationFirstThenItsCodes() {
        List<Hit> hits = book.search("550-5.7.26 This mail is unauthenticated", Language.EN);
        assertEquals(
                "text:550-5.7.26 This mail is unauthenticated", hits.getFirst().id());
        assertEquals("code:5.7.26", hits.get(1).id());
        assertEquals("code:550", hits.get(2).id());
    }

    @Test
    void aGermanReaderMaySearchInTheWordsOfAnEnglishServer() {
        assertTrue(book.search("Bad destination mailbox address", Language.DE).stream()
                .limit(3)
                .anyMatch(hit -> hit.id().equals("code:5.1.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "qqqqqqq zzzzzz", "\u0000\u0001", "((((("})
    void findsNothingWhereThereIsNothing(String query) {
        assertEquals(List.of(), book.search(query, Language.EN));
    }

    @Test
    void aHugePasteIsCutNotRefused() {
        String huge = "550 5.1.1 user unknown ".repeat(200_000);
        assertFalse(book.search(huge, Language.EN).isEmpty());
        assertTrue(book.pageOn(huge).length() <= Book.LONGEST + TextPages.PREFIX.length());
    }

    @Test
    void nothingElseIsAPage() {
        assertTrue(book.page("no-such-page", Language.EN).isEmpty());
        assertTrue(book.page("code:not a code", Language.EN).isEmpty());
    }
}
