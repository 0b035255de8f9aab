// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.Test;

/** The list on two threads, played by two queues. */
class BackgroundTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final FindingsViewModel model = new FindingsViewModel(
            new RowWords(new Texts(Language.EN), ZoneId.of("Europe/Berlin")), new Background(work::add, window::add));

    private static void run(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private void settle() {
        while (!work.isEmpty() || !window.isEmpty()) {
            run(work);
            run(window);
        }
    }

    @Test
    void whatWasShownStaysUntilTheNewRowsAreThere() {
        model.show(SampleAnalysis.hijacked());
        settle();
        model.searchProperty().set("erna");
        run(work);
        assertTrue(model.workingProperty().get());
        assertEquals(4, model.shown().size());
        run(window);
        assertFalse(model.workingProperty().get());
        assertEquals(1, model.shown().size());
    }

    @Test
    void aNewerSearchTakesThePlaceOfAnOlderOne() {
        model.show(SampleAnalysis.hijacked());
        settle();
        model.searchProperty().set("erna");
        model.searchProperty().set("stranger");
        run(work);
        assertEquals(1, window.size());
        run(window);
        assertEquals(3, model.shown().size());
    }

    @Test
    void rowsAreNotLostWhileSomebodyTypes() {
        model.append(SampleAnalysis.many(5).messages());
        model.searchProperty().set("person");
        model.append(SampleAnalysis.hijacked().messages().subList(3, 4));
        model.searchProperty().set("");
        settle();
        assertEquals(6, model.rows().size());
        assertEquals(6, model.shown().size());
    }

    @Test
    void resultsThatComeTooFastReplaceEachOther() {
        model.append(SampleAnalysis.many(5).messages());
        model.append(SampleAnalysis.hijacked().messages().subList(3, 4));
        run(work);
        assertEquals(1, window.size());
    }

    @Test
    void theRowChosenMeanwhileIsKept() {
        model.append(SampleAnalysis.hijacked().messages());
        settle();
        model.show(SampleAnalysis.hijacked());
        run(work);
        model.select(Optional.of(model.rows().get(2)));
        settle();
        FindingRow row = model.selectedProperty().get().orElseThrow();
        assertEquals(2, row.message().location().index());
        assertTrue(row.truth().isPresent());
    }
}
