// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.explain.Explanation;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * Writes the page of a code in one language. What is behind it, who can mend it and what to do now are the words that a
 * bounce message with this code is explained with, so that nothing is said twice and nothing differs.
 */
final class CodePages {

    private static final int SHORTEST_GIST = 16;

    private static final String GLOSSARY = "glossary";

    private final KnownCodes known;
    private final CodeReasons reasons;
    private final Voice voice;
    private final Map<String, String> articles;

    /** @param articles the titles of the articles by their ids */
    CodePages(KnownCodes known, CodeReasons reasons, Voice voice, Map<String, String> articles) {
        this.known = known;
        this.reasons = reasons;
        this.voice = voice;
        this.articles = Map.copyOf(articles);
    }

    Page page(Code code) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(besideTitle(code))
                .filter(text -> !text.isEmpty())
                .map(CodePages::paragraph)
                .forEach(blocks::add);
        if (isFailure(code)) {
            addExplanation(code, blocks);
        } else {
            blocks.add(paragraph(voice.text("code.no-failure")));
        }
        addOrigin(code, blocks);
        addRelated(code, blocks);
        blocks.add(glossary());
        return new Page(code.page(), title(code), blocks);
    }

    /** The code and the gist of its meaning, for example “5.2.2: Das Postfach ist voll”. */
    String title(Code code) {
        return voice.text("code.title", code.written(), gist(code));
    }

    /** The gist of the meaning, without a full stop. */
    String gist(Code code) {
        String meaning = meaning(code);
        // a single word such as “Refused.” is no gist yet
        int end = meaning.indexOf(". ", SHORTEST_GIST);
        String first = end < 0 ? meaning : meaning.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** Of a provider's code that has no words of its own the reason says more than the subject does. */
    private String subject(EnhancedStatus status) {
        boolean told = voice.codes().knows(status) || known.ofProvider(status).isEmpty();
        return told ? voice.codes().subject(status) : headline(new Code.Status(status));
    }

    private String headline(Code code) {
        return voice.explainer().explain(reasons.of(code)).headline();
    }

    private String meaning(Code code) {
        return switch (code) {
            case Code.Status status -> subject(status.value());
            case Code.Reply reply -> voice.codes().meaning(reply.value());
            case Code.Own own -> headline(own);
        };
    }

    /** What the title does not say yet; empty where it says all. */
    private String besideTitle(Code code) {
        String rest = meaning(code).substring(gist(code).length()).replaceFirst("^\\. ?", "");
        return switch (code) {
            case Code.Status status -> (voice.codes().finality(status.value()) + " " + rest).strip();
            case Code.Reply reply -> rest;
            case Code.Own own -> voice.text("code.own", providerOf(own));
        };
    }

    private String providerOf(Code.Own own) {
        return known.own(own.written()).orElseThrow().provider();
    }

    private boolean isFailure(Code code) {
        return switch (code) {
            case Code.Status status -> status.value().statusClass() != 2;
            case Code.Reply reply ->
                reply.value().isTemporary() || reply.value().isPermanent();
            case Code.Own own -> true;
        };
    }

    private void addExplanation(Code code, List<Block> blocks) {
        Classification reason = reasons.of(code);
        Explanation explanation = voice.explainer().explain(reason);
        blocks.add(happened(explanation, !gist(code).startsWith(explanation.headline())));
        blocks.addAll(whatToDo(explanation));
        more(reason).ifPresent(blocks::add);
        String told = voice.text("code.reason", voice.explainer().label(reason));
        boolean vague = reason.certainty() == Certainty.LOW || reason.certainty() == Certainty.NONE;
        blocks.add(new Block.Heading(voice.text("part.reason")));
        blocks.add(paragraph(vague ? told + " " + voice.text("code.vague") : told));
    }

    private static Block happened(Explanation explanation, boolean headed) {
        return headed
                ? new Block.Paragraph(List.of(
                        new Span.Strong(explanation.headline() + "."), new Span.Words(" " + explanation.happened())))
                : paragraph(explanation.happened());
    }

    /** Who can mend it, and the steps: the same on every page that explains a failure. */
    List<Block> whatToDo(Explanation explanation) {
        return List.of(
                new Block.Heading(voice.text("part.who")),
                new Block.Responsible(explanation.party(), explanation.who()),
                new Block.Heading(voice.text("part.now")),
                new Block.Points(
                        true, explanation.now().stream().map(CodePages::words).toList()),
                paragraph(explanation.retry()));
    }

    /** The way to the article on a reason, where there is one. */
    Optional<Block> more(Classification reason) {
        return reasons.article(reason.cause())
                .map(id -> new Block.Paragraph(List.of(
                        new Span.Words(voice.text("part.more") + " "),
                        new Span.Link(articles.getOrDefault(id, id), id))));
    }

    private void addOrigin(Code code, List<Block> blocks) {
        blocks.add(new Block.Heading(voice.text("part.source")));
        blocks.add(paragraph(origin(code)));
    }

    private String origin(Code code) {
        return switch (code) {
            case Code.Status status -> originOf(status.value());
            case Code.Reply reply -> originOf(reply.value());
            case Code.Own own -> voice.text("source.provider", providerOf(own), known.sourceOf(providerOf(own)));
        };
    }

    private String originOf(EnhancedStatus status) {
        Optional<String> registered =
                known.registered(status).map(code -> voice.text("source.registered", code.source(), code.name()));
        Optional<String> made = known.ofProvider(status).map(this::originOf);
        return registered.or(() -> made).orElseGet(() -> voice.text("source.unregistered"));
    }

    private String originOf(KnownCodes.ProviderStatus code) {
        String provider = voice.text("source.provider", code.provider(), known.sourceOf(code.provider()));
        return code.first().equals(code.last())
                ? provider
                : provider + " " + voice.text("source.range", code.first(), code.last());
    }

    private String originOf(ReplyCode reply) {
        return known.reply(reply)
                .filter(code -> !code.source().isEmpty())
                .map(code -> voice.text("source.reply", code.source(), code.name()))
                .orElseGet(() -> voice.text("source.no-rfc"));
    }

    /** The pages of codes name things of the mail world too often to explain each of them anew. */
    Block glossary() {
        return new Block.Paragraph(List.of(
                new Span.Words(voice.text("part.words") + " "),
                new Span.Link(articles.getOrDefault(GLOSSARY, GLOSSARY), GLOSSARY)));
    }

    private void addRelated(Code code, List<Block> blocks) {
        List<Code> related = reasons.related(code);
        if (!related.isEmpty()) {
            blocks.add(new Block.Heading(voice.text("part.related")));
            blocks.add(points(related));
        }
    }

    /** A list of codes, each with its gist. */
    Block.Points points(List<Code> codes) {
        return new Block.Points(
                false,
                codes.stream()
                        .<List<Span>>map(code ->
                                List.of(new Span.Link(code.written(), code.page()), new Span.Words(": " + gist(code))))
                        .toList());
    }

    /** What the search looks at besides the title. */
    String searched(Code code) {
        Stream<String> names = switch (code) {
            case Code.Status status ->
                Stream.concat(
                        known.registered(status.value()).map(KnownCodes.Registered::name).stream(),
                        known.ofProvider(status.value()).map(KnownCodes.ProviderStatus::provider).stream());
            case Code.Reply reply -> known.reply(reply.value()).map(KnownCodes.Reply::name).stream();
            case Code.Own own -> Stream.of(providerOf(own));
        };
        Stream<String> behind = isFailure(code)
                ? Stream.of(voice.explainer().explain(reasons.of(code)))
                        .flatMap(told -> Stream.of(told.headline(), told.happened()))
                : Stream.empty();
        return Stream.of(Stream.of(meaning(code)), names, behind)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(words(text));
    }

    private static List<Span> words(String text) {
        return List.of(new Span.Words(text));
    }
}
