// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.classify.Classification;
import org.bumerang.explain.Explanation;

/** Writes the page that explains an error which somebody typed or pasted, in one language. */
final class TextPages {

    static final String PREFIX = "text:";

    private final CodeFinder finder;
    private final CodeReasons reasons;
    private final CodePages codes;
    private final Voice voice;

    TextPages(CodeFinder finder, CodeReasons reasons, CodePages codes, Voice voice) {
        this.finder = finder;
        this.reasons = reasons;
        this.codes = codes;
        this.voice = voice;
    }

    Page page(String pasted) {
        Classification reason = reasons.of(pasted);
        Explanation explanation = voice.explainer().explain(reason);
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(explanation.happened()));
        List<Code> found = finder.in(pasted);
        if (!found.isEmpty()) {
            blocks.add(new Block.Heading(voice.text("part.codes")));
            blocks.add(codes.points(found));
        }
        blocks.addAll(codes.whatToDo(explanation));
        codes.more(reason).ifPresent(blocks::add);
        blocks.add(new Block.Heading(voice.text("part.reason")));
        blocks.add(paragraph(voice.text(
                "text.reason",
                voice.explainer().label(reason),
                voice.explainer().certainty(reason.certainty()))));
        blocks.add(codes.glossary());
        return new Page(PREFIX + pasted, explanation.headline(), blocks);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span.Words(text)));
    }
}
