// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.csv;

import org.bumerang.explain.Explainer;
import org.bumerang.explain.Messages;
import org.bumerang.explain.VerdictWords;
import org.bumerang.export.line.Line;

/** The words that stand in cells for what the analysis has names for. */
record CellWords(Explainer explainer, VerdictWords verdicts, Messages texts) {

    String kind(Line line) {
        return explainer.kind(line.kind());
    }

    String reason(Line line) {
        return line.reason().map(explainer::reason).orElse("");
    }

    String certainty(Line line) {
        return explainer.certainty(line.certainty());
    }

    String permanent(Line line) {
        return texts.text(line.permanent() ? "value.yes" : "value.no");
    }

    String truth(Line line) {
        return verdicts.truth(line.truth());
    }
}
