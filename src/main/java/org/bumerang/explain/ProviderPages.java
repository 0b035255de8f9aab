// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.hijack.Account;

/**
 * Where providers let their customers change a password, see who signed in, and look at rules: {@code
 * provider_pages.json}. Told in words and never opened. What no help page of the provider says is not there.
 *
 * @param asOf the day on which the pages were read
 */
record ProviderPages(String asOf, List<ProviderPage> providers) {

    /** What a page is for. */
    enum Purpose {
        PASSWORD,
        /** Devices that are signed in, or the latest sign-ins. */
        LOGINS,
        /** Filter rules and forwarding. */
        RULES,
        /** For people who cannot sign in any more. */
        RECOVER,
        HELP
    }

    /**
     * A provider's pages.
     *
     * @param provider its id in {@code providers.json} of the verdict
     * @param domains how the domains of its addresses begin that these pages are for; none: all
     * @param ground which help pages were read, and which were not
     * @param site what to type into the browser
     * @param places by the name of their purpose in lower case
     */
    record ProviderPage(
            String provider, List<String> domains, String name, String ground, String site, Map<String, Place> places) {

        boolean isFor(Account account) {
            String domain = account.address().domain();
            return provider.equals(account.provider())
                    && (domains.isEmpty() || domains.stream().anyMatch(domain::startsWith));
        }

        Optional<Place> place(Purpose purpose) {
            return Optional.ofNullable(places.get(Keys.of(purpose)));
        }

        String siteOf(Place place) {
            return place.site().isEmpty() ? site : place.site();
        }
    }

    /**
     * The way to one page.
     *
     * @param site what to type where it is not the provider's usual site, else empty
     * @param de the entries to choose one after the other, as they are called in German
     * @param en the same in English; as in German where the provider speaks German only
     */
    record Place(String site, List<String> de, List<String> en) {

        List<String> path(Language language) {
            return switch (language) {
                case DE -> de;
                case EN -> en;
            };
        }
    }

    static ProviderPages load() {
        return Resource.json("provider_pages.json", ProviderPages.class);
    }

    Optional<ProviderPage> of(Account account) {
        return providers.stream().filter(page -> page.isFor(account)).findFirst();
    }
}
