// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.explain.Resource;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * Every code that has an entry of its own: the enhanced status codes of the registry ({@code status-registry.json}), and
 * the reply codes and the codes of providers ({@code codes.json}). What they mean stands in the bundles.
 *
 * @param registry the registered enhanced status codes
 * @param list all others
 * @param all all codes that have an entry, in the order of the lists
 */
record KnownCodes(Registry registry, OtherCodes list, Set<Code> all) {

    private static final String FOLDER = "/org/bumerang/explain/";

    /** The registry of enhanced status codes (RFC 5248), as of a day. */
    record Registry(String source, String asOf, List<Registered> codes) {}

    /**
     * A registered code.
     *
     * @param code subject and detail, such as {@code 7.26}
     * @param name what the registry calls it
     * @param replies the reply codes that go with it
     * @param success whether it only occurs behind a 2
     */
    record Registered(String code, String name, String source, List<Integer> replies, boolean success) {

        boolean is(EnhancedStatus status) {
            return code.equals(status.subject() + "." + status.detail());
        }

        EnhancedStatus usual() {
            return statusOf((success ? "2." : "5.") + code);
        }
    }

    /** All codes that are not in the registry. */
    record OtherCodes(
            String asOf, List<Provider> providers, List<Reply> replies, List<ProviderStatus> status, List<Own> own) {}

    /** Who uses codes of their own, and where they explain them. */
    record Provider(String name, String source) {}

    /** A reply code. One that stands in no RFC has neither name nor source. */
    record Reply(String code, String name, String source) {

        ReplyCode value() {
            return new ReplyCode(Integer.parseInt(code));
        }
    }

    /**
     * Enhanced status codes that a provider made up.
     *
     * @param as words in which they are classified; empty: the code alone
     */
    record ProviderStatus(String first, String last, String provider, String as) {

        boolean holds(EnhancedStatus status) {
            EnhancedStatus from = statusOf(first);
            return status.subject() == from.subject()
                    && status.detail() >= from.detail()
                    && status.detail() <= statusOf(last).detail();
        }
    }

    /**
     * A provider's key in a form of its own, such as {@code TSS04}.
     *
     * @param as words in which it is classified
     */
    record Own(String code, String provider, String as) {}

    static KnownCodes load() {
        Registry registry = Resource.json(FOLDER + "status-registry.json", Registry.class);
        OtherCodes list = Resource.json(FOLDER + "codes.json", OtherCodes.class);
        return new KnownCodes(registry, list, Collections.unmodifiableSet(all(registry, list)));
    }

    Optional<Registered> registered(EnhancedStatus status) {
        return registry.codes().stream().filter(code -> code.is(status)).findFirst();
    }

    Optional<ProviderStatus> ofProvider(EnhancedStatus status) {
        return list.status().stream()
                .filter(code -> code.holds(status))
                .max(Comparator.comparing(code -> statusOf(code.first()).statusClass() == status.statusClass()));
    }

    Optional<Reply> reply(ReplyCode reply) {
        return list.replies().stream()
                .filter(code -> code.value().equals(reply))
                .findFirst();
    }

    Optional<Own> own(String code) {
        return list.own().stream()
                .filter(own -> own.code().equalsIgnoreCase(code))
                .findFirst();
    }

    String sourceOf(String provider) {
        return list.providers().stream()
                .filter(known -> known.name().equals(provider))
                .map(Provider::source)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("codes.json knows no provider " + provider));
    }

    private static Set<Code> all(Registry registry, OtherCodes list) {
        return Stream.<Stream<Code>>of(
                        registry.codes().stream().map(code -> new Code.Status(code.usual())),
                        list.status().stream().map(code -> new Code.Status(statusOf(code.first()))),
                        list.replies().stream().map(code -> new Code.Reply(code.value())),
                        list.own().stream().map(code -> new Code.Own(code.code())))
                .flatMap(codes -> codes)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static EnhancedStatus statusOf(String code) {
        List<Integer> parts = Stream.of(code.split("\\.")).map(Integer::valueOf).toList();
        return new EnhancedStatus(parts.get(0), parts.get(1), parts.get(2));
    }
}
