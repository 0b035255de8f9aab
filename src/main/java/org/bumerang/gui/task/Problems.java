// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import org.bumerang.analysis.FaultCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what must not happen into a sentence with a short code, the same for the same fault. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Logs where the fault lies, without its message, which may hold an address or a path. */
    public Notice unexpected(Throwable fault) {
        FaultCode code = FaultCode.of(fault);
        LOG.error("unexpected fault {}: {}", code, FaultCode.trace(fault));
        return Notice.problem("problem.unexpected", code.text())
                .with(texts -> List.of(FaultCode.trace(fault).split(" < ")));
    }
}
