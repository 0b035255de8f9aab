// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's dialogs for files. An interface, because there is none without a display. */
public interface Choosers {

    /** Files to read; empty if the person changed their mind. */
    List<Path> open(String title);

    Optional<Path> openFolder(String title);

    /** Where to save to; the name is a proposal. */
    Optional<Path> save(String title, String name, String ending);
}
