// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.ColumnsViewModel;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.ListColumn;
import org.bumerang.gui.list.RowWords;
import org.bumerang.gui.list.TableText;
import org.bumerang.gui.task.Workers;

/** Writes what is copied of rows: a few at once, many in the background, so that the window goes on meanwhile. */
public final class Copies {

    /** Nobody reads more explanations, and a clipboard of hundreds of megabytes stops other programs. */
    static final int MOST_EXPLAINED = 500;

    private static final int AT_ONCE = 100;

    /** What is wanted of the rows. */
    public enum Kind {
        ADDRESSES,
        DIAGNOSTICS,
        EXPLANATIONS,
        TICKETS,
        TABLE
    }

    /**
     * A text for the clipboard.
     *
     * @param rows how many are in it
     * @param wanted how many were asked for
     */
    public record Copy(String text, int rows, int wanted) {}

    private final Texts texts;
    private final ZoneId zone;
    private final ColumnsViewModel columns;
    private final Workers workers;

    /** @param zone in which times are written */
    public Copies(Texts texts, ZoneId zone, ColumnsViewModel columns, Workers workers) {
        this.texts = texts;
        this.zone = zone;
        this.columns = columns;
        this.workers = workers;
    }

    /** Hands over the text on the JavaFX thread, at once where there is little. */
    public void write(Kind kind, List<FindingRow> rows, Consumer<Copy> ready) {
        int most = switch (kind) {
            case EXPLANATIONS, TICKETS -> MOST_EXPLAINED;
            case ADDRESSES, DIAGNOSTICS, TABLE -> rows.size();
        };
        List<FindingRow> some = rows.subList(0, Math.min(most, rows.size()));
        if (some.size() <= AT_ONCE) {
            ready.accept(new Copy(writer(kind, texts).apply(some), some.size(), rows.size()));
        } else {
            // texts belong to one thread
            Function<List<FindingRow>, String> writer = writer(kind, new Texts(texts.language()));
            workers.aside(() -> {
                Copy copy = new Copy(writer.apply(some), some.size(), rows.size());
                Platform.runLater(() -> ready.accept(copy));
            });
        }
    }

    private Function<List<FindingRow>, String> writer(Kind kind, Texts spoken) {
        RowWords words = new RowWords(spoken, zone);
        return switch (kind) {
            case ADDRESSES -> RowTexts::addresses;
            case DIAGNOSTICS -> RowTexts::diagnostics;
            case EXPLANATIONS -> new RowTexts(spoken, words)::explanations;
            case TICKETS -> new RowTexts(spoken, words)::tickets;
            case TABLE -> new TableText(shownColumns(), words, spoken)::of;
        };
    }

    private List<ListColumn> shownColumns() {
        return columns.order().stream().filter(columns::isShown).toList();
    }
}
