// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.csv;

import org.bumerang.explain.BundleChecks;
import org.junit.jupiter.api.Test;

class CsvTextsTest {

    @Test
    void theTextsAreCompleteInBothLanguages() {
        BundleChecks.of(CsvTable.class)
                .derived(Column.ALL.stream().map(Column::key).toList())
                .check();
    }
}
