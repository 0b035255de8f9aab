// SPDX-License-Identifier: Apache-2.0

/**
 * Reads the free text of failure notices. Every mail system that writes notices in a form of its own is an entry of
 * {@link org.bumerang.dsn.layout.Layouts}: by what it is recognised and how recipients stand in it. The entries are
 * tried in order, the first that finds a recipient wins; a generic one at the end reads systems nobody has listed. All
 * matching is linear in the length of a bounded text.
 */
@NullMarked
package org.bumerang.dsn.layout;

import org.jspecify.annotations.NullMarked;
