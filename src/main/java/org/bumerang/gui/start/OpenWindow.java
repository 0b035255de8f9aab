// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first window of a person. It holds the lock and looks a few times a second whether a second start has files for it;
 * a folder that is looked at needs no network and works alike on every system.
 */
public final class OpenWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
    private static final long BETWEEN_LOOKS_MILLIS = 150;

    private final HandoverFolder folder;
    private final WindowLock lock;
    private final Clock clock;
    private volatile boolean closed;

    private OpenWindow(HandoverFolder folder, WindowLock lock, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.clock = clock;
    }

    static Path folderIn(Path settings) {
        return settings.resolve("window");
    }

    /** Becomes the first window; empty if there is one, or if the disk refuses. Then nothing is handed over. */
    public static Optional<OpenWindow> claim(Path settings, Clock clock) {
        HandoverFolder folder = new HandoverFolder(folderIn(settings));
        try {
            folder.make();
            WindowLock lock = WindowLock.open(folder.lock());
            if (lock.tryLock().isPresent()) {
                return Optional.of(new OpenWindow(folder, lock, clock));
            }
            lock.close();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("no handing over: {}", e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /**
     * Waits for second starts on a thread of its own.
     *
     * @param window the thread of the window: a request is answered when it gets there, so that a window that hangs takes none
     * @param opener gets the files of each second start; none where it had none
     */
    public void serve(Executor window, Consumer<List<Path>> opener) {
        Thread.ofPlatform().name("bumerang-handover").daemon().start(() -> look(window, opener));
    }

    @Override
    public void close() {
        closed = true;
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("lock not closed: {}", e.getClass().getSimpleName());
        }
    }

    private void look(Executor window, Consumer<List<Path>> opener) {
        Set<Path> waiting = new HashSet<>();
        try {
            while (!closed) {
                List<Path> requests = folder.requests();
                waiting.retainAll(requests);
                requests.stream()
                        .filter(waiting::add)
                        .forEach(request -> window.execute(() -> answer(request, opener)));
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (IOException e) {
            LOG.warn("handing over ended: {}", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Path request, Consumer<List<Path>> opener) {
        try {
            folder.take(request, clock.instant()).ifPresent(opener);
        } catch (IOException e) {
            LOG.warn("request not read: {}", e.getClass().getSimpleName());
        }
    }
}
