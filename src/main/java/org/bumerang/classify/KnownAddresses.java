// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses a person writes to, to find the one that was meant by an unknown one: it differs by a single letter that is
 * missing, too many or another one. Each address is filed under itself and under every form that lacks one letter, so
 * that a look-up costs no more than the length of the address. Immutable.
 */
public final class KnownAddresses {

    public static final KnownAddresses NONE = new KnownAddresses(Map.of());

    private static final int MOST = 20_000;
    private static final int LONGEST = 80;

    /** Shorter names are often near each other and yet different people. */
    private static final int SHORTEST_NAME = 5;

    private final Map<String, Integer> mails;
    private final Map<String, Set<String>> filed = new HashMap<>();

    /**
     * @param mails the addresses in lower case, each with the number of mails to it; of a great many only some are used
     */
    public KnownAddresses(Map<String, Integer> mails) {
        this.mails = Map.copyOf(mails);
        this.mails.keySet().stream()
                .filter(KnownAddresses::isFit)
                .sorted()
                .limit(MOST)
                .forEach(address -> forms(address)
                        .forEach(form -> filed.computeIfAbsent(form, none -> new LinkedHashSet<>())
                                .add(address)));
    }

    private static boolean isFit(String address) {
        return address.length() <= LONGEST && address.indexOf('@') >= SHORTEST_NAME;
    }

    private static Set<String> forms(String address) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(address);
        for (int at = 0; at < address.length(); at++) {
            forms.add(address.substring(0, at) + address.substring(at + 1));
        }
        return forms;
    }

    /** The same finding, with the known address that was meant where its own does not exist. */
    public Finding complete(Finding finding) {
        Cause cause = finding.classification().cause();
        Optional<Cause> typo = cause == Cause.USER_UNKNOWN
                ? Optional.of(Cause.USER_UNKNOWN_TYPO)
                : cause == Cause.HOST_UNKNOWN ? Optional.of(Cause.HOST_UNKNOWN_TYPO) : Optional.empty();
        Optional<String> meant = finding.meant().isPresent() || typo.isEmpty()
                ? Optional.empty()
                : meant(finding.report().recipient().toLowerCase(Locale.ROOT));
        return meant.isEmpty()
                ? finding
                : new Finding(finding.report(), finding.classification().withCause(typo.orElseThrow()), meant);
    }

    private Optional<String> meant(String address) {
        if (!isFit(address)) {
            return Optional.empty();
        }
        int own = mails.getOrDefault(address, 0);
        return forms(address).stream()
                .flatMap(form -> filed.getOrDefault(form, Set.of()).stream())
                .filter(other -> !other.equals(address) && mails.getOrDefault(other, 0) >= own)
                .filter(other -> !differInNumber(address, other))
                .findFirst();
    }

    // "office2@" beside "office1@" is no slip
    private static boolean differInNumber(String one, String other) {
        return !one.replaceAll("[^0-9]", "").equals(other.replaceAll("[^0-9]", ""));
    }
}
