// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bumerang.analysis.TimeAxis;
import org.bumerang.dsn.MessageKind;
import org.bumerang.explain.BundleChecks;
import org.bumerang.explain.Language;
import org.bumerang.gui.detail.Term;
import org.bumerang.gui.export.ExportViewModel;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.Group;
import org.bumerang.gui.list.RowCommand;
import org.bumerang.hijack.Truth;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void theWindowSpeaksBothLanguagesCompletely() {
        List<String> formats = ExportViewModel.OFFERED.stream()
                .map(format -> "export.format." + format.id())
                .toList();
        List<String> languages = Arrays.stream(Language.values())
                .map(language -> "language." + language.code())
                .toList();
        BundleChecks.of(WindowTexts.class)
                .derived(BundleChecks.keys("chip.", Group.values(), ""))
                .derived(BundleChecks.keys("facet.", Facet.values(), ""))
                .derived(BundleChecks.keys("facet.", Facet.values(), ".none"))
                .derived(Stream.of(MessageKind.values())
                        .map(kind -> "detail.kind." + kind.id())
                        .toList())
                .derived(Stream.of(Truth.values())
                        .map(truth -> "truth." + truth.id())
                        .toList())
                .derived(BundleChecks.keys("overview.times.", TimeAxis.Unit.values(), ""))
                .derived(BundleChecks.keys("fact.", Term.values(), ""))
                .derived(BundleChecks.keys("fact.", Term.values(), ".what"))
                .derived(BundleChecks.keys("menu.", RowCommand.values(), ""))
                .derived(BundleChecks.keys("export.scope.", ExportViewModel.Scope.values(), ""))
                .derived(formats)
                .derived(languages)
                .check();
    }
}
