// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PathsTest {

    private final Placeholders placeholders = new Placeholders();
    private final Phrases phrases = new Phrases();
    private final People people = new People(placeholders, phrases);
    private final Paths paths = new Paths(people, new TextRedaction(people, phrases, placeholders));

    @Test
    void takesTheNameOutOfAHomeFolder() {
        assertEquals("/home/person-1/Mail/inbox.mbox", paths.of("/home/erika/Mail/inbox.mbox"));
        assertEquals("C:\\Users\\person-1\\Mail", paths.of("C:\\Users\\Erika\\Mail"));
    }

    @Test
    void takesTheSubjectOutOfTheNameOfASavedMail() {
        paths.learn("mails/Re_ Unser Treffen - 2026.eml", "Re: Unser Treffen", "subject-1");

        assertEquals("mails/subject-1.eml", paths.of("mails/Re_ Unser Treffen - 2026.eml"));
    }

    @Test
    void takesAddressesOutOfFileNames() {
        assertEquals("person-1@example.org.mbox", paths.of("erika@example.org.mbox"));
    }

    @Test
    void neverMakesTwoPathsOne() {
        paths.learn("a/Hallo Welt.eml", "Hallo Welt", "subject-1");
        paths.learn("a/Hallo  Welt.eml", "Hallo Welt", "subject-1");

        assertEquals("a/subject-1.eml", paths.of("a/Hallo Welt.eml"));
        assertEquals("a/subject-1-2.eml", paths.of("a/Hallo  Welt.eml"));
    }

    @Test
    void leavesStandardInputAlone() {
        assertEquals("-", paths.of("-"));
    }
}
