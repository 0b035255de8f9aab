// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bumerang.analysis.FaultCode;

/**
 * Answers what nobody has caught, on whatever thread. A fault that comes again with every picture the window paints is told
 * only once in a while, or telling it would bring the next.
 */
public final class Faults implements Thread.UncaughtExceptionHandler {

    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final int REMEMBERED = 50;

    private final Problems problems;
    private final Consumer<Notice> answer;
    private final Map<FaultCode, Long> told = new LinkedHashMap<>();

    /** @param answer shows a notice; called on the thread of the fault */
    public Faults(Problems problems, Consumer<Notice> answer) {
        this.problems = problems;
        this.answer = answer;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (isNews(FaultCode.of(fault), System.nanoTime())) {
            answer.accept(problems.unexpected(fault));
        }
    }

    private synchronized boolean isNews(FaultCode code, long now) {
        if (told.size() >= REMEMBERED) {
            told.clear();
        }
        Optional<Long> before = Optional.ofNullable(told.put(code, now));
        return before.filter(time -> now - time < QUIET_NANOS).isEmpty();
    }
}
