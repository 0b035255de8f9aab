// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.explain.ProviderPages.Place;
import org.bumerang.explain.ProviderPages.ProviderPage;
import org.bumerang.explain.ProviderPages.Purpose;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.HijackAssessment;

/** Says where at the person's own provider a step is done; for a provider that is not known, how to find out which it is. */
final class PageWords {

    /** Pages of more providers would bury the step itself. */
    private static final int MOST_PROVIDERS = 2;

    private final ProviderPages pages = ProviderPages.load();
    private final Messages texts;

    /** @param texts the words of verdicts */
    PageWords(Messages texts) {
        this.texts = texts;
    }

    /** Whole sentences to be put behind the text of a step; empty where it has no page. */
    String of(AdviceStep step, HijackAssessment assessment) {
        List<Purpose> purposes = purposes(step);
        if (purposes.isEmpty()) {
            return "";
        }
        List<ProviderPage> known = pages(assessment.accounts());
        if (known.isEmpty()) {
            return isFirst(step, assessment) ? texts.text("page.unknown") : "";
        }
        return known.stream()
                .flatMap(page -> sentences(page, purposes).stream())
                .collect(Collectors.joining(" "));
    }

    private static List<Purpose> purposes(AdviceStep step) {
        return switch (step) {
            case CHANGE_PASSWORD -> List.of(Purpose.PASSWORD);
            case END_SESSIONS -> List.of(Purpose.LOGINS);
            case CHECK_RULES, STOP_FORWARDING -> List.of(Purpose.RULES);
            case THREE_MINUTE_CHECK -> List.of(Purpose.LOGINS, Purpose.RULES);
            case NO_ACCESS -> List.of(Purpose.RECOVER);
            case ASK_PROVIDER, ASK_LIMIT -> List.of(Purpose.HELP);
            case KEEP_EVIDENCE,
                    TRUSTED_DEVICE,
                    SCAN_FIRST,
                    SECOND_FACTOR,
                    SCAN_DEVICES,
                    OTHER_PASSWORDS,
                    WARN_CONTACTS,
                    CLEAN_WEB_SITE,
                    TELL_ADMIN,
                    DATA_PROTECTION,
                    REPORT_CRIME,
                    WAIT,
                    PROTECT_DOMAIN,
                    DO_NOT_CLICK,
                    DELETE_FAKE,
                    IF_CLICKED,
                    READ_CASES,
                    ADD_SENT_FOLDER,
                    ADD_ORIGINAL,
                    ANSWER_QUESTION,
                    EMPTY_SENT_MEANS_NOTHING,
                    SLOW_DOWN,
                    LOOK_AGAIN -> List.of();
        };
    }

    private List<ProviderPage> pages(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> pages.of(account).stream())
                .distinct()
                .limit(MOST_PROVIDERS)
                .toList();
    }

    private static boolean isFirst(AdviceStep step, HijackAssessment assessment) {
        return assessment.advice().stream()
                .filter(each -> !purposes(each).isEmpty())
                .findFirst()
                .filter(step::equals)
                .isPresent();
    }

    private List<String> sentences(ProviderPage page, List<Purpose> purposes) {
        List<Place> places = purposes.stream()
                .flatMap(purpose -> page.place(purpose).stream())
                .toList();
        if (places.isEmpty()) {
            return isEntry(purposes) ? List.of(texts.text("page.site", page.name(), page.site())) : List.of();
        }
        Place first = places.getFirst();
        Stream<String> more = places.stream().skip(1).flatMap(place -> also(page, first, place).stream());
        return Stream.concat(Stream.of(first(page, first)), more).toList();
    }

    /** A step that leads to the provider's page in any case; the others go on from there. */
    private static boolean isEntry(List<Purpose> purposes) {
        return purposes.contains(Purpose.PASSWORD) || purposes.size() > 1;
    }

    private String first(ProviderPage page, Place place) {
        return path(place)
                .map(path -> texts.text("page.path", page.name(), page.siteOf(place), path))
                .orElseGet(() -> texts.text("page.site", page.name(), page.siteOf(place)));
    }

    private Optional<String> also(ProviderPage page, Place first, Place place) {
        boolean same = page.siteOf(first).equals(page.siteOf(place));
        return path(place)
                .map(path -> same
                        ? texts.text("page.more", path)
                        : texts.text("page.more.elsewhere", path, page.siteOf(place)));
    }

    private Optional<String> path(Place place) {
        return place.path(texts.language()).stream()
                .map(label -> texts.text("page.label", label))
                .reduce((before, label) -> texts.text("page.then", before, label));
    }
}
