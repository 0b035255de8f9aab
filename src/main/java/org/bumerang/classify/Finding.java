// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Optional;
import org.bumerang.dsn.RecipientReport;

/**
 * One recipient's report with its classified outcome.
 *
 * @param meant the address that was probably meant, where the one written looks mistyped
 */
public record Finding(RecipientReport report, Classification classification, Optional<String> meant) {

    public Finding(RecipientReport report, Classification classification) {
        this(report, classification, Optional.empty());
    }
}
