// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.bumerang.explain.Language;
import org.bumerang.explain.book.Book;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {

    private static Book book;

    private final Texts texts = new Texts(Language.DE);
    private final HelpViewModel help = new HelpViewModel(texts, () -> book, Runnable::run, Runnable::run);

    @BeforeAll
    static void load() {
        book = Book.load();
    }

    @Test
    void beginsWithAllChaptersAndTheStartPage() {
        help.open(Book.START);
        assertEquals("Nachschlagen", title());
        assertTrue(help.entries().getFirst() instanceof HelpViewModel.Entry.Heading);
        assertTrue(titles().contains("Was ist ein „Mailer-Daemon“?"));
        assertTrue(titles().contains("Statuscodes wie 5.1.1"));
        assertFalse(help.loadingProperty().get());
    }

    @Test
    void listsWhatWasFoundWhileOneTypes() {
        help.open(Book.START);
        help.queryProperty().set("5.7.26");
        assertTrue(titles().getFirst().startsWith("5.7.26: "));
        help.queryProperty().set("qqqqqq");
        assertEquals(List.of(), titles());
        help.queryProperty().set("");
        assertTrue(titles().contains("Was ist ein „Mailer-Daemon“?"));
    }

    @Test
    void opensTheFirstThatWasFound() {
        help.open(Book.START);
        help.queryProperty().set("550 5.1.1 user unknown");
        help.openFirst();
        assertEquals("Diese Adresse gibt es nicht", title());
    }

    @Test
    void answersACodeOrAnErrorTextWhileItIsTyped() {
        help.open(Book.START);
        for (String typed : List.of("5", "5.7", "5.7.2", "5.7.26")) {
            help.queryProperty().set(typed);
        }
        assertTrue(title().startsWith("5.7.26: "), title());
        help.queryProperty().set("452 4.2.2 mailbox over quota");
        assertEquals("Das Postfach des Empfängers ist voll", title());
        help.back();
        assertEquals("Nachschlagen", title());
        assertFalse(help.canGoBack().get());
    }

    @Test
    void leavesThePageWhileWordsAreTypedOrTheLanguageChanges() {
        help.open(Book.START);
        help.queryProperty().set("Passwort");
        assertEquals("Nachschlagen", title());
        help.queryProperty().set("5.7.26");
        help.open("mailer-daemon");
        texts.speak(Language.EN);
        assertEquals("What is a “Mailer-Daemon”?", title());
    }

    @Test
    void goesBackAndForwardAndForgetsAWayNotTaken() {
        help.open(Book.START);
        help.open("code:550");
        help.open("mailer-daemon");
        help.back();
        assertTrue(title().startsWith("550: "));
        help.back();
        assertEquals("Nachschlagen", title());
        assertFalse(help.canGoBack().get());
        help.forward();
        assertTrue(title().startsWith("550: "));
        help.open("glossary");
        assertFalse(help.canGoForward().get());
        help.back();
        assertTrue(title().startsWith("550: "));
    }

    @Test
    void openingTheSamePageTwiceIsOneStep() {
        help.open(Book.START);
        help.open("code:550");
        help.open("code:550");
        help.back();
        assertEquals("Nachschlagen", title());
    }

    @Test
    void keepsPageAndSearchWhileTheLanguageChanges() {
        help.open(Book.START);
        help.open("mailer-daemon");
        help.queryProperty().set("Postfach voll");
        List<String> german = titles();
        texts.speak(Language.EN);
        assertEquals("What is a “Mailer-Daemon”?", title());
        assertEquals(german.size(), titles().size());
        assertTrue(titles().contains("The recipient’s mailbox is full"), titles().toString());
    }

    @Test
    void aPageThatDoesNotExistChangesNothing() {
        help.open(Book.START);
        help.open("no-such-page");
        assertEquals("Nachschlagen", title());
        assertFalse(help.canGoBack().get());
    }

    @Test
    void ofSeveralSearchesOnlyTheLastOneCounts() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        HelpViewModel slow = new HelpViewModel(texts, () -> book, Runnable::run, waiting::add);
        slow.open(Book.START);
        run(waiting);
        slow.queryProperty().set("mailer");
        slow.queryProperty().set("5.7.26");
        waiting.remove().run();
        assertTrue(slow.entries().getFirst() instanceof HelpViewModel.Entry.Heading, "the first answer came too late");
        run(waiting);
        assertTrue(slow.entries().getFirst().title().startsWith("5.7.26"));
    }

    private static void run(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private String title() {
        return help.pageProperty().get().orElseThrow().title();
    }

    private List<String> titles() {
        return help.entries().stream()
                .filter(HelpViewModel.Entry.Leaf.class::isInstance)
                .map(HelpViewModel.Entry::title)
                .toList();
    }
}
