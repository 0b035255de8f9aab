// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.ManyFindings;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.Group;
import org.bumerang.gui.list.Heading;
import org.bumerang.gui.list.Row;
import org.bumerang.gui.list.RowCommand;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.hijack.Answer;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;

/**
 * Drives the real window with 200,000 findings and measures how long its thread was busy at a stretch, and how long each
 * result took. Other work on the machine only makes the figures larger: the least of several rounds counts.
 *
 * <p>{@code ./mvnw test-compile exec:exec@list-benchmark}, on its own, no part of a test run. The figures of one machine
 * stand in docs/benchmarks.md.
 */
public final class ListBenchmark {

    private static final int ROUNDS = 3;
    private static final int FINDINGS = 200_000;

    private static final List<MailInput> INPUTS = IntStream.range(0, 3)
            .<MailInput>mapToObj(number -> new MailInput.Bytes("mails/box" + number + ".mbox", new byte[0]))
            .toList();

    /** The tabs from left to right. */
    private static final List<String> NAMES = List.of("overview", "case", "why", "todo", "source");

    private record Figure(long busy, long taken) {

        Figure least(Figure other) {
            return new Figure(Math.min(busy, other.busy), Math.min(taken, other.taken));
        }
    }

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Analysis analysis;

    private ListBenchmark(int findings) {
        analysis = ManyFindings.of(findings);
    }

    /** Takes the number of findings and of rounds, where they are not to be the usual ones. */
    public static void main(String[] arguments) throws Exception {
        int findings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FINDINGS;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        ListBenchmark benchmark = new ListBenchmark(findings);
        for (int round = 0; round < rounds; round++) {
            benchmark.round();
        }
        benchmark.print();
        System.exit(0);
    }

    private void round() throws Exception {
        Path folder = Files.createTempDirectory("bumerang-benchmark");
        try (TestWindow window =
                        new TestWindow(new FakePipeline(analysis, 1, 50), folder, Language.EN, ColourScheme.LIGHT);
                Heartbeat heartbeat = new Heartbeat()) {
            new Round(window, heartbeat).run();
        }
    }

    private void print() {
        System.out.printf("%-34s %12s %12s%n", "", "busy ms", "result ms");
        figures.forEach((what, figure) -> System.out.printf("%-34s %12d %12d%n", what, figure.busy, figure.taken));
    }

    private final class Round {

        private final TestWindow window;
        private final Heartbeat heartbeat;
        private final FindingsViewModel list;
        private final TableView<Row> table;

        @SuppressWarnings("unchecked")
        Round(TestWindow window, Heartbeat heartbeat) {
            this.window = window;
            this.heartbeat = heartbeat;
            this.list = window.window().models().findings();
            this.table = (TableView<Row>) window.scene().lookup(".findings");
        }

        void run() {
            load();
            lookRound();
            choose();
            measure("scroll", this::scroll);
            sortAll();
            type("search ", "rejected by mx9", list.searchProperty()::set);
            measure("clear the search", () -> onFx(() -> list.searchProperty().set("")));
            for (Group group : List.of(Group.PERMANENT, Group.BLOCKED)) {
                measure("quick filter on", () -> onFx(() -> list.groups().add(group)));
            }
            measure("quick filters off", () -> onFx(list::clearFilters));
            for (Facet facet : Facet.values()) {
                measure("group by " + facet.id(), () -> onFx(() -> list.groupBy(Optional.of(facet))));
                measure("open a group", () -> onFx(this::openFirst));
                measure("open all groups", () -> onFx(() -> list.openAll(true)));
            }
            measure("no groups", () -> onFx(() -> list.groupBy(Optional.empty())));
            measure("other language", () -> onFx(() -> window.texts().speak(Language.DE)));
            measure("other language", () -> onFx(() -> window.texts().speak(Language.EN)));
            measure(
                    "go to a mail",
                    () -> onFx(() -> list.select(analysis.messages().getLast().key())));
            judgeAnew();
        }

        private void sortAll() {
            for (TableColumn<Row, ?> column : new ArrayList<>(table.getVisibleLeafColumns())) {
                measure("sort by " + column.getId(), () -> sort(column));
            }
            measure("unsort", () -> onFx(() -> table.getSortOrder().clear()));
        }

        /** Every tab with everything in it, and a walk down the list with each that follows it. */
        private void lookRound() {
            TabPane tabs = (TabPane) window.scene().lookup("#tabs");
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int shown = tab;
                measure(
                        "tab " + NAMES.get(tab),
                        () -> onFx(() -> tabs.getSelectionModel().select(shown)));
            }
            measure("walk 200 rows beside the source", this::walk);
            onFx(() -> tabs.getSelectionModel().select(NAMES.indexOf("case")));
            measure("walk 200 rows beside the case", this::walk);
        }

        private void walk() {
            onFx(table::requestFocus);
            for (int step = 0; step < 200; step++) {
                window.tap(KeyCode.DOWN);
                // as fast as a key that is held down repeats
                sleep(30);
            }
        }

        private void choose() {
            onFx(table::requestFocus);
            measure("choose all by key", () -> window.press(KeyCode.CONTROL, KeyCode.A));
            measure("copy the addresses of all", () -> onFx(() -> results().run(RowCommand.COPY_ADDRESS)));
            measure("copy all as a table", () -> copied(() -> results().run(RowCommand.COPY_TABLE)));
            measure("choose one again", () -> window.press(KeyCode.HOME));
            measure("choose to the end by key", () -> window.press(KeyCode.SHIFT, KeyCode.END));
        }

        private ResultView results() {
            return window.window().results();
        }

        private void copied(Runnable work) {
            onFx(() -> window.window().models().check().noticeProperty().set(Optional.empty()));
            onFx(work);
            while (window.onFx(() ->
                            window.window().models().check().noticeProperty().get())
                    .isEmpty()) {
                sleep(5);
            }
        }

        private void judgeAnew() {
            CheckViewModel check = window.window().models().check();
            measure("answer", () -> judged(() -> check.answer("i0", Answer.MINE)));
            measure("close one file", () -> judged(() -> check.close(INPUTS.getFirst())));
            measure("close all", () -> onFx(check::close));
            measure("open again", () -> judged(check::reopen));
        }

        private void judged(Runnable work) {
            CheckViewModel check = window.window().models().check();
            onFx(work);
            while (window.onFx(() -> check.stateProperty().get()) != CheckViewModel.State.DONE) {
                sleep(20);
            }
        }

        private void load() {
            measure(
                    "read and judge",
                    () -> judged(() -> window.window().models().check().open(INPUTS)));
        }

        private void type(String what, String text, Consumer<String> field) {
            measure(what + "letter by letter", () -> {
                for (int length = 1; length <= text.length(); length++) {
                    String typed = text.substring(0, length);
                    onFx(() -> field.accept(typed));
                    sleep(60);
                }
            });
        }

        private void scroll() {
            for (int line = 0;
                    line < table.getItems().size();
                    line += table.getItems().size() / 50) {
                int to = line;
                onFx(() -> table.scrollTo(to));
                sleep(20);
            }
            onFx(() -> table.scrollTo(0));
        }

        private void sort(TableColumn<Row, ?> column) {
            onFx(() -> table.getSortOrder().setAll(List.of(column)));
        }

        private void openFirst() {
            if (table.getItems().getFirst() instanceof Heading heading) {
                list.open(heading, !heading.open());
            }
        }

        private void onFx(Runnable work) {
            window.onFx(() -> {
                work.run();
                return 0;
            });
        }

        private void measure(String what, Runnable step) {
            heartbeat.takeLongest();
            long start = System.nanoTime();
            step.run();
            window.settle();
            long taken = System.nanoTime() - start;
            sleep(400);
            Figure figure = new Figure(heartbeat.takeLongest() / 1_000_000, taken / 1_000_000);
            figures.merge(what, figure, Figure::least);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
