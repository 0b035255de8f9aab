// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's own name and version, as the build wrote them down. */
public final class Program {
    public static final String NAME = "Bumerang";

    private Program() {}

    /** For example {@code 0.1.0}. */
    public static String version() {
        Properties build = new Properties();
        try (InputStream stream = Program.class.getResourceAsStream("program.properties")) {
            build.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    /** For example {@code Bumerang 0.1.0}. */
    public static String nameAndVersion() {
        return NAME + " " + version();
    }
}
