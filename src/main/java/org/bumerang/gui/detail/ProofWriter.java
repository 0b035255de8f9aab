// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;

/**
 * Quotes the server's words around those that decided. Of a long line the neighbourhood of the deciding words is shown; words
 * that stand in another field are quoted alone, with the name of that field.
 */
final class ProofWriter {

    private static final int LONGEST_SIDE = 600;
    private static final int LONGEST_MARK = 400;
    private static final String LEFT_OUT = "…";

    private final Texts texts;

    ProofWriter(Texts texts) {
        this.texts = texts;
    }

    CaseSheet.Proof of(Finding finding) {
        String line = finding.report().diagnostic();
        Evidence evidence = finding.classification().evidence();
        if (evidence.field() == Evidence.Field.DIAGNOSTIC && evidence.end() <= line.length()) {
            return within(line, evidence.start(), evidence.text(), "");
        }
        if (!evidence.isQuotable()) {
            return within(line, line.length(), "", "");
        }
        int found = line.indexOf(evidence.text());
        return found >= 0
                ? within(line, found, evidence.text(), "")
                : within(evidence.text(), 0, evidence.text(), place(evidence.field()));
    }

    private static CaseSheet.Proof within(String line, int start, String mark, String place) {
        String before = line.substring(0, start);
        String after = line.substring(Math.min(line.length(), start + mark.length()));
        // without words that decided, the line is read from its beginning
        String shownBefore = mark.isEmpty() ? head(before) : tail(before);
        return new CaseSheet.Proof(Shown.line(shownBefore), Shown.line(cut(mark)), Shown.line(head(after)), place);
    }

    private static String tail(String text) {
        return text.length() <= LONGEST_SIDE ? text : LEFT_OUT + " " + text.substring(text.length() - LONGEST_SIDE);
    }

    private static String head(String text) {
        return text.length() <= LONGEST_SIDE ? text : text.substring(0, LONGEST_SIDE) + " " + LEFT_OUT;
    }

    private static String cut(String mark) {
        return mark.length() <= LONGEST_MARK ? mark : mark.substring(0, LONGEST_MARK) + LEFT_OUT;
    }

    private String place(Evidence.Field field) {
        return switch (field) {
            case STATUS -> texts.text("proof.status");
            case REPLY -> texts.text("proof.reply");
            case TEXT -> texts.text("proof.text");
            case COMMAND -> texts.text("proof.command");
            case DIAGNOSTIC, KIND, NONE -> "";
        };
    }
}
