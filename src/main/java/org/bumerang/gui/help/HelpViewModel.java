// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bumerang.explain.Language;
import org.bumerang.explain.book.Book;
import org.bumerang.explain.book.Chapter;
import org.bumerang.explain.book.Page;
import org.bumerang.gui.i18n.Texts;

/**
 * What the encyclopedia shows: a list of all pages or of those that a search found, and one page, with the way back to those
 * before. The book is loaded, searched and written on in the background; of several searches only the last one counts.
 */
public final class HelpViewModel {

    private static final int LONGEST_WAY_BACK = 100;
    private static final int LONGEST_SEARCH = 40;

    private final Texts texts;
    private final Executor aside;
    private final Executor window;
    private final Supplier<Book> book;

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private final List<String> way = new ArrayList<>();
    private final IntegerProperty place = new SimpleIntegerProperty(-1);
    private final IntegerProperty steps = new SimpleIntegerProperty();

    /** Touched by the thread in the background only. */
    private Optional<Book> read = Optional.empty();

    private int asked;

    /** The present page was opened while typing: the next one that typing finds takes its place on the way back. */
    private boolean typed;

    private record Found(List<Entry> entries, boolean exact) {}

    /** A line of the list: the name of a chapter, or a page to open. */
    sealed interface Entry {

        String title();

        record Heading(String title) implements Entry {}

        record Leaf(String id, String title) implements Entry {}
    }

    /**
     * Loads nothing before the first page is asked for.
     *
     * @param aside runs what takes longer, one after the other
     * @param window runs what changes the window
     */
    public HelpViewModel(Texts texts, Supplier<Book> book, Executor aside, Executor window) {
        this.texts = texts;
        this.book = book;
        this.aside = aside;
        this.window = window;
        query.subscribe(now -> {
            if (!loading.get()) {
                search();
            }
        });
        texts.wordsProperty().subscribe(now -> speak());
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    /** The page that is read; it keeps its id while the language changes. */
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    BooleanBinding canGoBack() {
        return place.greaterThan(0);
    }

    BooleanBinding canGoForward() {
        return Bindings.createBooleanBinding(() -> place.get() + 1 < steps.get(), place, steps);
    }

    /** Shows a page by its id. One that does not exist leaves everything as it is. */
    void open(String id) {
        open(id, false);
    }

    private void open(String id, boolean typing) {
        withBook(
                book -> Stream.of(book.page(id, texts.language())).toList(),
                found -> found.getFirst().ifPresent(there -> {
                    if (typing && typed) {
                        way.set(place.get(), id);
                    } else {
                        step(id);
                    }
                    typed = typing;
                    page.set(Optional.of(there));
                }));
    }

    /** Opens what was typed: the entry of a bare code, else the first page found. */
    void openFirst() {
        openFirst(false);
    }

    private void openFirst(boolean typing) {
        entries.stream()
                .flatMap(entry -> entry instanceof Entry.Leaf leaf ? Stream.of(leaf) : Stream.empty())
                .findFirst()
                .ifPresent(leaf -> open(leaf.id(), typing));
    }

    void back() {
        if (canGoBack().get()) {
            place.set(place.get() - 1);
            typed = false;
            show();
        }
    }

    void forward() {
        if (canGoForward().get()) {
            place.set(place.get() + 1);
            typed = false;
            show();
        }
    }

    private void step(String id) {
        if (place.get() >= 0 && way.get(place.get()).equals(id)) {
            return;
        }
        way.subList(place.get() + 1, way.size()).clear();
        way.add(id);
        if (way.size() > LONGEST_WAY_BACK) {
            way.removeFirst();
        }
        steps.set(way.size());
        place.set(way.size() - 1);
    }

    private void speak() {
        if (!loading.get()) {
            list();
            show();
        }
    }

    private void show() {
        if (place.get() >= 0) {
            String id = way.get(place.get());
            withBook(book -> List.of(book.page(id, texts.language())), found -> page.set(found.getFirst()));
        }
    }

    private void list() {
        find(exact -> {});
    }

    /** Lists what was found; a code or an error text is answered at once, words are a choice to make. */
    private void search() {
        find(exact -> {
            if (exact) {
                openFirst(true);
            }
        });
    }

    private void find(Consumer<Boolean> then) {
        String sought = query.get();
        Language language = texts.language();
        int turn = ++asked;
        withBook(book -> List.of(find(book, sought, language)), found -> {
            if (turn == asked) {
                entries.setAll(found.getFirst().entries());
                then.accept(found.getFirst().exact());
            }
        });
    }

    private static Found find(Book book, String sought, Language language) {
        return sought.isBlank()
                ? new Found(contents(book.chapters(language)), false)
                : new Found(found(book, sought, language), isError(sought) && book.explains(sought));
    }

    /** Two words such as "mailbox full" are searched for; a number or a long text is what a server said. */
    private static boolean isError(String sought) {
        return sought.length() > LONGEST_SEARCH || sought.chars().anyMatch(Character::isDigit);
    }

    private static List<Entry> contents(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.<Entry>concat(
                        Stream.of(new Entry.Heading(chapter.title())),
                        chapter.pages().stream().map(page -> new Entry.Leaf(page.id(), page.title()))))
                .toList();
    }

    private static List<Entry> found(Book book, String sought, Language language) {
        return book.search(sought, language).stream()
                .<Entry>map(hit -> new Entry.Leaf(hit.id(), hit.title()))
                .toList();
    }

    /** Asks the book in the background and uses the answer in the window. */
    private <T> void withBook(Function<Book, List<T>> question, Consumer<List<T>> use) {
        aside.execute(() -> {
            Book there = read.orElseGet(book);
            read = Optional.of(there);
            List<T> answer = question.apply(there);
            window.execute(() -> {
                if (loading.get()) {
                    loading.set(false);
                    search();
                }
                use.accept(answer);
            });
        });
    }
}
