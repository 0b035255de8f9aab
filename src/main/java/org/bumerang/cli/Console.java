// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line reads and prints. Both streams write UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out for findings
 * @param err for talk
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
