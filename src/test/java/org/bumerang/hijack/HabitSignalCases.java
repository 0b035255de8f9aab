// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.HiddenFoldersTest.ORDINARY;
import static org.bumerang.hijack.HiddenFoldersTest.box;
import static org.bumerang.hijack.HiddenFoldersTest.reports;
import static org.bumerang.hijack.OwnStyleTest.HOUR;
import static org.bumerang.hijack.OwnStyleTest.NOON;
import static org.bumerang.hijack.OwnStyleTest.back;
import static org.bumerang.hijack.OwnStyleTest.id;
import static org.bumerang.hijack.OwnStyleTest.sent;
import static org.bumerang.hijack.OwnStyleTest.zone;
import static org.bumerang.hijack.TestMail.ANN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bumerang.mail.FolderRole;

/** Signals that compare with the person's own habits, and with the folders of the account. */
final class HabitSignalCases {

    private static final String UUID = "<2f1c8a90-0b7e-4d7c-9a51-6e0f3b2d%d@verein.example>";
    private static final String HEX = "<0123456789abcdef%d@mailer.example>";
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();
    private static final int NIGHT = 2 * HOUR;

    private HabitSignalCases() {}

    static List<SignalCase> all() {
        return List.of(ids(), hours(), zones(), hidden());
    }

    private static SignalCase ids() {
        UnaryOperator<String> hex = id(HEX);
        UnaryOperator<String> otherProgram = mail -> hex.apply(mail).replace("From:", "X-Mailer: Spamster 1\nFrom:");
        return SignalCase.of(SignalId.OTHER_MESSAGE_ID)
                .shows("ids of another form", back(NOON, id(HEX)).sent(sent(20, NOON, id(UUID))))
                .hides("ids as the own programs make them", back(NOON, id(UUID)).sent(sent(20, NOON, id(UUID))))
                .hides("too few own mails to say", back(NOON, id(HEX)).sent(sent(8, NOON, id(UUID))))
                .hides(
                        "another program says the same already",
                        back(NOON, otherProgram).sent(sent(20, NOON, id(UUID))));
    }

    private static SignalCase hours() {
        List<String> owl = new ArrayList<>(sent(60, NOON, SAME));
        owl.addAll(sent(6, NIGHT, mail -> mail.replace("Usual", "Late").replace("<m", "<n")));
        return SignalCase.of(SignalId.UNUSUAL_HOURS)
                .shows(
                        "in the night of somebody who sleeps then",
                        back(NIGHT, SAME).sent(sent(60, NOON, SAME)))
                .hides("at noon", back(NOON, SAME).sent(sent(60, NOON, SAME)))
                .hides("too few own mails to say", back(NIGHT, SAME).sent(sent(40, NOON, SAME)))
                .hides("somebody who writes late at times", back(NIGHT, SAME).sent(owl));
    }

    private static SignalCase zones() {
        return SignalCase.of(SignalId.OTHER_ZONE)
                .shows(
                        "a clock of another part of the world",
                        back(NOON, zone("+0700")).sent(sent(20, NOON, zone("+0100"))))
                .hides("summer time", back(NOON, zone("+0200")).sent(sent(20, NOON, zone("+0100"))))
                .hides("a server that writes no zone", back(NOON, zone("+0000")).sent(sent(20, NOON, zone("+0300"))))
                .hides(
                        "own web mail that writes no zone",
                        back(NOON, zone("+0700")).sent(sent(20, NOON, zone("+0000"))));
    }

    private static SignalCase hidden() {
        List<String> all = reports(8);
        return SignalCase.of(SignalId.REPORTS_HIDDEN)
                .shows("in a folder that nobody uses", box(FolderRole.UNUSED, 4))
                .shows("a wave in an archive of nothing else", box(FolderRole.ARCHIVE, 8))
                .hides("a few in an archive: tidiness", box(FolderRole.ARCHIVE, 4))
                .hides("an archive that is used", box(FolderRole.ARCHIVE, 8).in(FolderRole.ARCHIVE, ORDINARY))
                .hides("deleted by the person", box(FolderRole.TRASH, 8))
                .hides("sorted out by a filter", box(FolderRole.JUNK, 8))
                .hides("in a folder of the person's own", box(FolderRole.OTHER, 8))
                .hides("without the Inbox", new TestMailbox().account(ANN).in(FolderRole.UNUSED, all))
                .hides("one of them in the Inbox", box(FolderRole.INBOX, 1).in(FolderRole.UNUSED, all.subList(1, 8)));
    }
}
