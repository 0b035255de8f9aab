// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.FolderRole;
import org.junit.jupiter.api.Test;

class HiddenFoldersTest {

    static final List<String> ORDINARY = List.of("""
            Delivered-To: ann@verein.example
            From: Bob <bob@near.example>
            To: ann@verein.example
            Subject: Hello
            Date: Mon, 4 May 2026 10:00:00 +0200

            Hello
            """);

    static List<String> reports(int number) {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String original =
                    TestMail.original(TestMail.login("192.0.2.4", ANN), "Ann <ann@verein.example>", to, "Hi " + i, i);
            mails.add(TestMail.ownReport(to, "550 5.1.1 no", original, i));
        }
        return mails;
    }

    static TestMailbox box(FolderRole folder, int number) {
        return new TestMailbox().account(ANN).in(FolderRole.INBOX, ORDINARY).in(folder, reports(number));
    }

    @Test
    void reportsInAFolderThatNobodyUsesAreWorthALook() {
        Incident incident = box(FolderRole.UNUSED, 4).incident();
        assertEquals(VerdictKind.CHECK, incident.kind());
        assertTrue(incident.signals().stream().anyMatch(signal -> signal.id() == SignalId.REPORTS_HIDDEN));
    }
}
