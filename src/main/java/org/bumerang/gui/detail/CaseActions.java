// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.function.Consumer;

/**
 * What the case can ask the window for.
 *
 * @param copy puts a text on the clipboard
 * @param page opens a page of the help by its id
 * @param addSent asks for the person's Sent folder
 * @param showProof shows the deciding words in the source
 */
public record CaseActions(Consumer<String> copy, Consumer<String> page, Runnable addSent, Runnable showProof) {}
