// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

/** A table of two columns: what it is, and its value. A fact without a value has no row. */
final class FactTable {

    private final Markup out;

    FactTable(Markup out) {
        this.out = out;
        out.open("table", "class", "facts").open("tbody");
    }

    void row(String label, String value) {
        if (!value.isEmpty()) {
            out.open("tr");
            out.element("th", label, "scope", "row").element("td", IncidentSection.shortened(value));
            out.close("tr");
        }
    }

    void end() {
        out.close("tbody").close("table");
    }
}
