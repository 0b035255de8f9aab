// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The chapter that lists all codes in their order. */
final class CodeLists {

    static final String CHAPTER = "codes";

    private static final int SUBJECTS = 8;

    private final KnownCodes known;
    private final CodePages pages;
    private final Voice voice;

    CodeLists(KnownCodes known, CodePages pages, Voice voice) {
        this.known = known;
        this.pages = pages;
        this.voice = voice;
    }

    Chapter chapter() {
        return new Chapter(CHAPTER, voice.text("chapter.codes"), List.of(status(), replies(), own()));
    }

    private Page status() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(intro("list.status.intro"));
        for (int subject = 0; subject < SUBJECTS; subject++) {
            int wanted = subject;
            blocks.add(new Block.Heading(voice.text("list.status.subject." + subject)));
            blocks.add(pages.points(known.all().stream()
                    .filter(code ->
                            code instanceof Code.Status status && status.value().subject() == wanted)
                    .toList()));
        }
        return new Page("codes", voice.text("list.status.title"), blocks);
    }

    private Page replies() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(intro("list.replies.intro"));
        IntStream.rangeClosed(2, 5).forEach(first -> {
            blocks.add(new Block.Heading(voice.text("list.replies.first." + first)));
            blocks.add(pages.points(known.list().replies().stream()
                    .filter(reply -> reply.value().value() / 100 == first)
                    .<Code>map(reply -> new Code.Reply(reply.value()))
                    .toList()));
        });
        return new Page("replies", voice.text("list.replies.title"), blocks);
    }

    private Page own() {
        Map<String, List<Code>> byProvider = new LinkedHashMap<>();
        known.list()
                .own()
                .forEach(own -> byProvider
                        .computeIfAbsent(own.provider(), fresh -> new ArrayList<>())
                        .add(new Code.Own(own.code())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(intro("list.own.intro"));
        byProvider.forEach((provider, codes) -> {
            blocks.add(new Block.Heading(provider));
            blocks.add(pages.points(codes));
        });
        return new Page("provider-codes", voice.text("list.own.title"), blocks);
    }

    private Block intro(String key) {
        return new Block.Paragraph(List.of(new Span.Words(voice.text(key))));
    }
}
