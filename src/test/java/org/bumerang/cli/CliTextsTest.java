// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import org.bumerang.explain.BundleChecks;
import org.junit.jupiter.api.Test;

class CliTextsTest {

    @Test
    void textsAreCompleteAndPlain() {
        // the option library looks for keys that begin with the name of the command
        BundleChecks.of(Cli.class).optional(key -> key.startsWith("bumerang.")).check();
    }
}
