// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.stream.Stream;
import org.bumerang.explain.BundleChecks;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void theTextsAreCompleteInBothLanguages() {
        List<String> spans = Stream.of(Timeline.Unit.values())
                .flatMap(unit -> Stream.of(unit.key(), unit.labelKey()))
                .toList();
        BundleChecks.of(Report.class)
                .derived(spans)
                .derived(TableSection.columns())
                .check();
    }
}
