// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What Received lines of the person's own providers say: handed in after a login, come from outside, or passed on within. */
final class ProviderLines {

    private final Set<Provider> providers;

    /** Reads for a set of providers that may still grow. */
    ProviderLines(Set<Provider> providers) {
        this.providers = providers;
    }

    private Optional<Provider> provider(ReceivedLine line) {
        return providers.stream()
                .filter(provider -> provider.runs(line.by()) || writesNoName(provider, line))
                .min(Comparator.comparing(Provider::id));
    }

    // Some write a word for the server that takes programs in: by :SMTPAUTH:, by cmsmtp, by an asmtp host of Apple
    private static boolean writesNoName(Provider provider, ReceivedLine line) {
        return !Domains.isName(line.by()) && provider.isSubmission(line);
    }

    /** Whether the company lets nobody send in another customer's name. */
    boolean bindsSender(ReceivedLine line) {
        return provider(line).map(Provider::bindsSender).orElse(false);
    }

    /** Whether one host serves many customers, so that the line does not tell whose mail it was. */
    boolean servesMany(ReceivedLine line) {
        return provider(line).map(Provider::manyCustomers).orElse(false);
    }

    /** Whether a line tells of mail that was handed in after a login. */
    boolean isSubmission(ReceivedLine line) {
        return line.namesLogin()
                || (!isInbound(line)
                        && (line.saysLogin() || providers.stream().anyMatch(provider -> takesIn(provider, line))));
    }

    private static boolean takesIn(Provider provider, ReceivedLine line) {
        return provider.isSubmission(line) && (provider.runs(line.by()) || !Domains.isName(line.by()));
    }

    /** Whether a line may be one inside the provider; where its networks are not known, the names have to do. */
    boolean mayHandOn(ReceivedLine line) {
        return !isInbound(line)
                || providers.stream()
                        .anyMatch(provider -> provider.networks().isEmpty()
                                && provider.sendsFrom(line.from().name()));
    }

    /** Whether a line tells of mail that came in from outside. */
    boolean isInbound(ReceivedLine line) {
        return providers.stream().anyMatch(provider -> provider.runs(line.by()) && provider.isInbound(line));
    }

    boolean manyCustomersSendFrom(ReceivedLine.Peer peer) {
        return providers.stream().anyMatch(provider -> provider.manyCustomers() && provider.sendsFrom(peer.name()));
    }
}
