// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import org.bumerang.dsn.RecipientReport;

/** One recipient's report with its classified outcome. */
public record Finding(RecipientReport report, Classification classification) {}
