// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

/** A part of the report with a heading of its own; it stands in the contents and among the bookmarks. */
interface Section {

    /** Names it inside of the document. */
    String id();

    /** As it stands in the contents. */
    String title();

    /** Its class in the style sheets. */
    String style();

    void write(Markup out);
}
