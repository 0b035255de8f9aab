// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/** What the person says to "Did you send this?". */
public enum Answer {
    MINE,
    NOT_MINE
}
