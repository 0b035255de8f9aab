// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drags things over the window, as the file manager and other programs do. */
class DraggingTest {

    @TempDir
    private Path folder;

    private final FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());

    @Test
    void saysHowManyFilesWillBeCheckedAndChecksThem() throws Exception {
        Path first = folder.resolve("Öl und Gas 😀.eml");
        Path second = folder.resolve("inbox.mbox");
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(first.toFile(), second.toFile()));
        try (TestWindow window = window()) {
            assertTrue(drag(window, DragEvent.DRAG_OVER, content).isAccepted());
            assertTrue(window.reads().contains("2 files or folders"), window.reads());
            assertTrue(drag(window, DragEvent.DRAG_DROPPED, content).isDropCompleted());
            assertFalse(window.reads().contains("2 files or folders"), window.reads());
            window.waitUntil(() -> window.reads().contains("Strong signs"));
            assertEquals(
                    List.of(
                            new MailInput.Place(first.toString(), first),
                            new MailInput.Place(second.toString(), second)),
                    pipeline.requests.getFirst().inputs());
        }
    }

    @Test
    void takesTextForACopiedMail() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putString("550 5.1.1 user unknown");
        try (TestWindow window = window()) {
            drag(window, DragEvent.DRAG_OVER, content);
            assertTrue(window.reads().contains("Drop to check it\nText"), window.reads());
            drag(window, DragEvent.DRAG_DROPPED, content);
            window.waitUntil(() -> pipeline.requests.size() == 1);
            assertEquals(
                    "Pasted text 1",
                    pipeline.requests.getFirst().inputs().getFirst().name());
        }
    }

    @Test
    void answersABoardThatIsEmpty() throws Exception {
        try (TestWindow window = window()) {
            assertTrue(drag(window, DragEvent.DRAG_OVER, new ClipboardContent()).isAccepted());
            assertTrue(window.reads().contains("whether it can read this"), window.reads());
            drag(window, DragEvent.DRAG_DROPPED, new ClipboardContent());
            assertTrue(window.reads().contains("No file arrived"), window.reads());
            assertEquals(List.of(), pipeline.requests);
        }
    }

    @Test
    void uncoversTheWindowWhenTheDragLeaves() throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putString("550 5.1.1 user unknown");
        try (TestWindow window = window()) {
            drag(window, DragEvent.DRAG_OVER, content);
            drag(window, DragEvent.DRAG_EXITED_TARGET, content);
            assertFalse(window.reads().contains("Drop to check it"), window.reads());
            assertEquals(List.of(), pipeline.requests);
        }
    }

    private TestWindow window() throws Exception {
        return new TestWindow(pipeline, folder, Language.EN, ColourScheme.LIGHT);
    }

    static DragEvent drag(TestWindow window, EventType<DragEvent> type, ClipboardContent content) {
        DragEvent sent = window.onFx(() -> {
            Dragboard board = DragboardHelper.createDragboard(new DraggedBoard(content));
            Node frame = window.scene().getRoot();
            PickResult place = new PickResult(frame, 400, 300);
            DragEvent event = new DragEvent(type, board, 400, 300, 400, 300, TransferMode.COPY, frame, frame, place);
            Event.fireEvent(frame, event);
            return event;
        });
        window.rest();
        return sent;
    }
}
