// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import org.bumerang.explain.BundleChecks;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void theTextsAreCompleteInBothLanguages() {
        BundleChecks.of(Report.class)
                .derived(Timeline.keys())
                .derived(TableSection.columns())
                .check();
    }
}
