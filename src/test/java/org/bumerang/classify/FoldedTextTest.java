// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            User   Unknown                          | user unknown
            Empfänger existiert nicht, groß         | empfaenger existiert nicht, gross
            Boîte pleine                            | boite pleine
            550-5.1.1 no such 550 5.1.1 user        | no such user
            550-first line 550-second line          | first line second line
            554 IP=192.0.2.1                        | 554 ip=192.0.2.1
            exceeds 500 MB                          | exceeds 500 mb
            """)
    void writesTextInTheComparedForm(String text, String folded) {
        assertEquals(folded, FoldedText.of(text).text().strip());
    }

    @Test
    void hidesAddresses() {
        assertEquals(
                "<" + FoldedText.ADDRESS + ">: user unknown",
                FoldedText.of("<full.mailbox@example.org>: user unknown").text());
    }

    @Test
    void joinsTheLinesOfATranscript() {
        assertEquals(
                "its content presents a potential security issue",
                FoldedText.of("its content presents a potential\n<<< 552-5.7.0 security issue")
                        .text());
    }

    @Test
    void remembersWhereEachCharacterStood() {
        String text = "550-5.1.1  Äpfel:\t User\n Unknown";
        FoldedText folded = FoldedText.of(text);
        int start = folded.text().indexOf("user unknown");
        assertEquals("User\n Unknown", folded.original(start, start + "user unknown".length()));
        assertEquals(text.indexOf("User"), folded.originOf(start));
    }

    @Test
    void readsOnlyTheBeginningOfLongText() {
        assertEquals(
                FoldedText.LONGEST, FoldedText.of("x".repeat(100_000)).text().length());
    }

    @Test
    void foldsLikewiseUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals("invalid", FoldedText.of("INVALID").text());
        } finally {
            Locale.setDefault(before);
        }
    }
}
