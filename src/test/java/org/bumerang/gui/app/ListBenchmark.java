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
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.ManyFindings;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.Group;
import org.bumerang.gui.list.Heading;
import org.bumerang.gui.list.Row;
import org.bumerang.gui.task.CheckViewModel;
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
            measure("scroll", this::scroll);
            for (TableColumn<Row, ?> column : new ArrayList<>(table.getVisibleLeafColumns())) {
                measure("sort by " + column.getId(), () -> sort(column));
            }
            measure("unsort", () -> onFx(() -> table.getSortOrder().clear()));
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
            measure(
                    "close all",
                    () -> onFx(() -> window.window().models().check().close()));
        }

        private void load() {
            CheckViewModel check = window.window().models().check();
            measure("read and judge", () -> {
                onFx(() -> check.open(List.of(new MailInput.Bytes("a", new byte[0]))));
                while (window.onFx(() -> check.stateProperty().get()) != CheckViewModel.State.DONE) {
                    sleep(20);
                }
            });
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
            while (window.onFx(() -> list.workingProperty().get())) {
                sleep(2);
            }
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
