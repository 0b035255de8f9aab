// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;

/** The content of {@code providers.json}. */
record Providers(String asOf, List<Provider> providers, Hosts relays, Hosts helpHosts) {

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

    Optional<Provider> running(String host) {
        return providers.stream().filter(provider -> provider.runs(host)).findFirst();
    }
}
