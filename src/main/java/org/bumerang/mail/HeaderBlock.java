// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * The top of a message or part, cut from what follows.
 *
 * @param body what follows the header; empty if nothing does
 * @param closed whether a blank line ended the header, and not the end of the bytes or a line that is no header
 */
record HeaderBlock(Headers headers, Slice body, boolean closed) {}
