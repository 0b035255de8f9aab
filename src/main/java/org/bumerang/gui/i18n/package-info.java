// SPDX-License-Identifier: Apache-2.0

/**
 * The window's texts in both languages, bound so that they follow a change of language, and the loader of FXML.
 */
@NullMarked
package org.bumerang.gui.i18n;

import org.jspecify.annotations.NullMarked;
