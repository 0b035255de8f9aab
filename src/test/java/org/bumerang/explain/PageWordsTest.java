// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bumerang.explain.ProviderPages.Place;
import org.bumerang.explain.ProviderPages.ProviderPage;
import org.bumerang.explain.ProviderPages.Purpose;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    private static final ProviderPages PAGES = ProviderPages.load();

    private final VerdictWords german = new VerdictWords(Language.DE);
    private final VerdictWords english = new VerdictWords(Language.EN);

    @Test
    void namesThePageOfTheOwnProvider() {
        String words = german.advice(AdviceStep.CHANGE_PASSWORD, assessment(account("gmx.de", "gmx")));
        assertTrue(
                words.endsWith("GMX: Tippen Sie www.gmx.net selbst in den Browser ein und öffnen Sie „Account“, dann"
                        + " „Login & Sicherheit“, dann „Passwort ändern“."),
                words);
    }

    @Test
    void speaksTheLanguageOfTheProvidersMenus() {
        HijackAssessment assessment = assessment(account("gmail.com", "gmail"));
        String words = english.advice(AdviceStep.CHECK_RULES, assessment);
        assertTrue(words.contains("mail.google.com"), words);
        assertTrue(words.contains("“Filters and Blocked Addresses”"), words);
    }

    @Test
    void theThreeMinuteCheckNamesSignInsAndRules() {
        String words = german.advice(AdviceStep.THREE_MINUTE_CHECK, assessment(account("web.de", "webde")));
        assertTrue(words.contains("„Login & Sicherheit“. Öffnen Sie dort auch „Einstellungen“"), words);
    }

    @Test
    void aCompanyAtMicrosoftHasAnotherPageThanAPrivateMailbox() {
        String personal = german.advice(AdviceStep.CHANGE_PASSWORD, assessment(account("outlook.de", "microsoft")));
        String company = german.advice(AdviceStep.CHANGE_PASSWORD, assessment(account("verein.example", "microsoft")));
        assertTrue(personal.contains("account.microsoft.com"), personal);
        assertTrue(company.contains("admin.microsoft.com"), company);
    }

    @Test
    void anUnknownProviderIsExplainedOnce() {
        HijackAssessment assessment = assessment(account("verein.example", ""));
        String all = String.join(
                "\n",
                assessment.advice().stream()
                        .map(step -> german.advice(step, assessment))
                        .toList());
        assertEquals(2, all.split("Ihr Anbieter ist die Firma", -1).length, all);
    }

    @Test
    void aPageThatNobodyReadIsNamedByItsSiteAlone() {
        HijackAssessment assessment = assessment(account("vodafone.de", "vodafone"));
        String password = german.advice(AdviceStep.CHANGE_PASSWORD, assessment);
        assertTrue(password.endsWith("Vodafone: Tippen Sie www.vodafone.de selbst in den Browser ein."), password);
        assertFalse(german.advice(AdviceStep.END_SESSIONS, assessment).contains("Vodafone"));
    }

    @Test
    void twoAccountsOfOneProviderNameItOnce() {
        HijackAssessment assessment = assessment(account("gmx.de", "gmx"), account("gmx.at", "gmx"));
        String words = german.advice(AdviceStep.CHANGE_PASSWORD, assessment);
        assertEquals(2, words.split("GMX:", -1).length, words);
    }

    @Test
    void everyPageHasItsGroundAndAKnownProvider() throws IOException {
        assertFalse(LocalDate.parse(PAGES.asOf()).isBefore(LocalDate.of(2026, 11, 1)));
        String known = providersOfTheVerdict();
        List<String> purposes = Arrays.stream(Purpose.values()).map(Keys::of).toList();
        for (ProviderPage page : PAGES.providers()) {
            assertTrue(known.contains("\"id\": \"" + page.provider() + "\""), page.provider());
            assertTrue(page.ground().length() > 20, page.name());
            assertTrue(purposes.containsAll(page.places().keySet()), page.name());
        }
    }

    @Test
    void noPageIsALinkThatAProgramMightOpen() {
        PAGES.providers().stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page.site()), page.places().values().stream().map(Place::site)))
                .forEach(site -> assertTrue(site.matches("|[a-z0-9.-]+(/[a-z-]+)*"), site));
    }

    private static String providersOfTheVerdict() throws IOException {
        try (var stream = Objects.requireNonNull(Account.class.getResourceAsStream("providers.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Account account(String domain, String provider) {
        return new Account(new MailAddress("anna", domain), Account.Ground.GIVEN, provider);
    }

    private static HijackAssessment assessment(Account... accounts) {
        return new HijackAssessment(
                VerdictKind.HIJACKED,
                List.of(accounts),
                List.of(),
                Map.of(),
                List.of(AdviceStep.KEEP_EVIDENCE, AdviceStep.CHANGE_PASSWORD, AdviceStep.ASK_PROVIDER));
    }
}
