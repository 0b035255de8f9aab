// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.start;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a start does that finds a window open already: it hands its files over and has nothing else to do. */
public final class SecondStart {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final HandoverFolder folder;
    private final Duration patience;

    /** @param settings the folder of the settings */
    public SecondStart(Path settings) {
        this(settings, PATIENCE);
    }

    SecondStart(Path settings, Duration patience) {
        this.folder = new HandoverFolder(OpenWindow.folderIn(settings));
        this.patience = patience;
    }

    /**
     * Hands the files to the open window, which comes to the front. False if there is none, or if it does not answer: then
     * this start opens its own. A disk that refuses is no reason to open nothing.
     */
    public boolean handOver(List<Path> files) {
        try {
            if (!Files.exists(folder.lock()) || isFree()) {
                return false;
            }
            Optional<Path> request = folder.request(files);
            return request.isPresent() && isTaken(request.get());
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isFree() throws IOException {
        try (WindowLock lock = WindowLock.open(folder.lock())) {
            Optional<FileLock> taken = lock.tryLock();
            return taken.isPresent();
        }
    }

    /** Waits for the answer. A request that is still there in the end is taken back. */
    private boolean isTaken(Path request) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request) && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return !Files.deleteIfExists(request);
    }
}
