// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import java.util.stream.Stream;
import org.bumerang.analysis.FaultCode;
import org.bumerang.settings.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what must not happen into a sentence with a short code, the same for the same fault. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Logs where the fault lies, without its message, which may hold an address or a path. */
    public Notice unexpected(Throwable fault) {
        FaultCode code = FaultCode.of(fault);
        LOG.error("unexpected fault {}: {}", code, FaultCode.trace(fault));
        return fault instanceof OutOfMemoryError
                ? Notice.problem("problem.memory", code.text()).with(texts -> details(fault))
                : Notice.problem("problem.unexpected", code.text()).with(texts -> details(fault));
    }

    /** What somebody who mends the fault wants to know; nothing of it comes out of a mail or names a person. */
    private static List<String> details(Throwable fault) {
        String machine = Program.nameAndVersion() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
        return Stream.concat(
                        Stream.of(machine), Stream.of(FaultCode.trace(fault).split(" < ")))
                .toList();
    }
}
