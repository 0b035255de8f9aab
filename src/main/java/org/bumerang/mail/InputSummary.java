// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same together with what another reading of the same input gave; a place that failed twice is told once. */
    public InputSummary with(InputSummary other) {
        return new InputSummary(
                path,
                messages + other.messages,
                bytes,
                sha256.isEmpty() ? other.sha256 : sha256,
                Stream.concat(skipped.stream(), other.skipped.stream())
                        .distinct()
                        .toList(),
                Stream.concat(aside.stream(), other.aside.stream()).toList());
    }

    /** The same with more that was left aside. */
    public InputSummary with(List<Aside> more) {
        return new InputSummary(
                path,
                messages,
                bytes,
                sha256,
                skipped,
                Stream.concat(aside.stream(), more.stream()).toList());
    }

    /** Of an input with nothing beside its mail. */
    public InputSummary(String path, int messages, long bytes, String sha256, List<Unreadable> skipped) {
        this(path, messages, bytes, sha256, skipped, List.of());
    }
}
