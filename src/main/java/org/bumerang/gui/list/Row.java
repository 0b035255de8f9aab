// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

/** What a line of the table shows: a finding, or the heading of a group of them. */
public sealed interface Row permits FindingRow, Heading {}
