// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.List;

/**
 * What one input gave: a path as given, or {@code -} for standard input and pasted text.
 *
 * @param messages how many messages were read
 * @param bytes how many bytes the input has; of a folder the sum of its files
 * @param sha256 of a file's bytes, in lower-case hex; empty for a folder, and where the input could not be read to its end
 * @param skipped every place that should have given a message and gave none, with its reason
 * @param aside what else there was and was not read, one a kind; no fault of the input
 */
public record InputSummary(
        String path, int messages, long bytes, String sha256, List<Unreadable> skipped, List<Aside> aside) {

    public InputSummary {
        skipped = List.copyOf(skipped);
        aside = List.copyOf(aside);
    }

    /** Of an input with nothing beside its mail. */
    public InputSummary(String path, int messages, long bytes, String sha256, List<Unreadable> skipped) {
        this(path, messages, bytes, sha256, skipped, List.of());
    }
}
