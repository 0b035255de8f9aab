// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/**
 * One ground for or against a suspicion.
 *
 * @param weight the points it added to its family, after caps and damping
 * @param quote the line of mail it rests on; for signals of the whole pile the figure, such as {@code 5}
 * @param message the message that the quote stands in
 */
public record Signal(SignalId id, int weight, String quote, MessageKey message) {

    /** Whether there is something to quote to people: what they said themselves, they know. */
    public boolean isQuotable() {
        boolean said = id == SignalId.ANSWERED_MINE || id == SignalId.ANSWERED_NOT_MINE;
        return !said && !quote.isBlank();
    }
}
