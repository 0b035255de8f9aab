// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The content of {@code providers.json}. */
record Providers(
        String asOf, List<Provider> providers, Hosts relays, Hosts services, Hosts helpHosts, Hosts openHosts) {

    /** Names under which hosts stand. */
    record Hosts(String ground, List<String> hosts) {
        boolean include(String host) {
            return hosts.stream().anyMatch(name -> Domains.isUnder(host, name));
        }
    }

    static Providers load() {
        return Resource.read("providers.json", Providers.class);
    }

    Optional<Provider> ofMailbox(String domain) {
        return providers.stream()
                .filter(provider -> provider.mailboxDomains().contains(domain))
                .findFirst();
    }

    /** Whether a name that is shown borrows that of a provider who does not own the domain. */
    boolean isBorrowed(String shownName, String domain) {
        List<String> words = List.of(shownName.toLowerCase(Locale.ROOT).split("[^a-z0-9.-]+"));
        return providers.stream()
                .filter(provider -> words.stream().anyMatch(provider::isCalled))
                .anyMatch(provider -> !provider.runs(domain)
                        && !provider.mailboxDomains().contains(domain)
                        && !provider.isCalled(
                                Fields.parts(Domains.organisation(domain), '.').getFirst()));
    }

    Optional<Provider> running(String host) {
        return providers.stream().filter(provider -> provider.runs(host)).findFirst();
    }

    /** Whether two hosts are run by the same company. */
    boolean sameOperator(String one, String other) {
        return Domains.sameOrganisation(one, other)
                || running(one).map(company -> company.runs(other)).orElse(false);
    }
}
