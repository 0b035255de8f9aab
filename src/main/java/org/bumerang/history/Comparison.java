// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.time.Instant;

/**
 * What changed since an earlier check of the same mailbox.
 *
 * @param last when that check was
 * @param fresh how many reports came since then
 * @param older how many reports are from before that check but were not part of it
 */
public record Comparison(Instant last, int fresh, int older, Trend trend, Course course) {}
