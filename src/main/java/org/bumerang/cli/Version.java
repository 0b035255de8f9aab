// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import org.bumerang.settings.Program;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Program.nameAndVersion()};
    }
}
