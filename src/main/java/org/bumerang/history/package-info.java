// SPDX-License-Identifier: Apache-2.0

/**
 * Remembers what earlier checks of a mailbox found and says what is new since. Its entry point is {@link
 * org.bumerang.history.CheckHistory}. What it keeps are hashes, dates and answers: no address, no subject, no path, no word
 * of a mail.
 */
@NullMarked
package org.bumerang.history;

import org.jspecify.annotations.NullMarked;
