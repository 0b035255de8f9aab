// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 3 Mar 2025 10:11:12 +0100            | 2025-03-03T10:11:12+01:00
            Mon, 3 Mar 2025 10:11:12 +0100 (CET)      | 2025-03-03T10:11:12+01:00
            Mon,3 Mar 2025 10:11 +0100                | 2025-03-03T10:11:00+01:00
            3 Mar 25 10:11:12 GMT                     | 2025-03-03T10:11:12Z
            3 Mar 99 10:11:12 EST                     | 1999-03-03T10:11:12-05:00
            3 Mar 102 10:11:12 -0000                  | 2002-03-03T10:11:12Z
            Mon Mar  3 10:11:12 2025                  | 2025-03-03T10:11:12Z
            Mon Mar  3 10:11:12 CEST 2025             | 2025-03-03T10:11:12+02:00
            Mo, 3 Mär 2025 10:11:12 +0100             | 2025-03-03T10:11:12+01:00
            Di, 2 Dez 2025 10:11:12 MEZ               | 2025-12-02T10:11:12+01:00
            3-Mar-2025 10:11:12 -05:30                | 2025-03-03T10:11:12-05:30
            2025-03-03T10:11:12.345Z                  | 2025-03-03T10:11:12Z
            2025-03-03 10:11:12+02:00                 | 2025-03-03T10:11:12+02:00
            Sat, 30 Jun 2012 23:59:60 +0000           | 2012-06-30T23:59:59Z
            Mon, 3 Mar 2025 10:11:12 -9999            | 2025-03-03T10:11:12Z
            """)
    void readsWhatProgramsWrite(String text, OffsetDateTime expected) {
        assertEquals(Optional.of(expected), MailDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Mon, 31 Feb 2025 10:11:12 +0100",
                "3 Mar 2025",
                "1 Jan 1904 00:00:00 GMT",
                "3 Mar 2025 25:11:12",
                "99999999999999999999 Mar 2025 10:11:12"
            })
    void givesNothingWhereNoDateCanBeRead(String text) {
        assertTrue(MailDate.parse(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void doesNotLookAtEndlessText(int length) {
        assertTrue(
                MailDate.parse("3 Mar 2025 10:11:12 +0100" + " ".repeat(length)).isEmpty());
    }
}
