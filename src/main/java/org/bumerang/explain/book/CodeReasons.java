// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Classifier;
import org.bumerang.smtp.EnhancedStatus;

/** The reason that the program's rules give for a code. Thread-safe. */
final class CodeReasons {

    private static final int MOST_RELATED = 8;

    private final Topics topics = new Topics();
    private final KnownCodes known;
    private final Classifier classifier;
    private final Map<Code, Classification> asked = new ConcurrentHashMap<>();

    CodeReasons(KnownCodes known, Classifier classifier) {
        this.known = known;
        this.classifier = classifier;
    }

    Classification of(Code code) {
        return known.all().contains(code)
                ? asked.computeIfAbsent(code, fresh -> classifier.classifyText(words(fresh)))
                : classifier.classifyText(words(code));
    }

    Classification of(String pasted) {
        return classifier.classifyText(pasted);
    }

    private String words(Code code) {
        return switch (code) {
            case Code.Status status ->
                known.ofProvider(status.value())
                        .map(KnownCodes.ProviderStatus::as)
                        .filter(as -> !as.isEmpty())
                        .orElse(status.written());
            case Code.Reply reply -> reply.written();
            case Code.Own own ->
                known.own(own.written()).map(KnownCodes.Own::as).orElse(own.written());
        };
    }

    /** The id of the article that tells more of a cause. */
    Optional<String> article(Cause cause) {
        return topics.page(cause);
    }

    /**
     * Codes worth a look beside this one: the replies that go with it, the same refusal for good or for now, and codes
     * with the same cause.
     */
    List<Code> related(Code code) {
        return Stream.concat(partners(code), sameCause(code))
                .filter(other -> !other.equals(code))
                .distinct()
                .limit(MOST_RELATED)
                .toList();
    }

    private Stream<Code> partners(Code code) {
        return switch (code) {
            case Code.Status status ->
                Stream.concat(
                        Stream.of(status.value())
                                .filter(value -> value.statusClass() != 2)
                                .map(CodeReasons::otherClass)
                                .map(Code.Status::new),
                        repliesTo(status.value()));
            case Code.Reply reply ->
                known.registry().codes().stream()
                        .filter(entry -> entry.replies().contains(reply.value().value()))
                        .map(entry -> new Code.Status(entry.usual()));
            case Code.Own own -> Stream.empty();
        };
    }

    private Stream<Code> repliesTo(EnhancedStatus status) {
        return known.list().replies().stream()
                .map(KnownCodes.Reply::value)
                .filter(reply -> reply.isTemporary() == status.isTemporary())
                .filter(reply -> known.registered(status)
                        .filter(entry -> entry.replies().contains(reply.value()))
                        .isPresent())
                .map(Code.Reply::new);
    }

    private static EnhancedStatus otherClass(EnhancedStatus status) {
        return new EnhancedStatus(status.isPermanent() ? 4 : 5, status.subject(), status.detail());
    }

    private Stream<Code> sameCause(Code code) {
        Classification reason = of(code);
        return reason.certainty() == Certainty.NONE
                ? Stream.empty()
                : known.all().stream().filter(other -> of(other).cause() == reason.cause());
    }
}
