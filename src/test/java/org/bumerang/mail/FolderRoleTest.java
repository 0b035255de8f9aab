// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRoleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail/Local Folders/Sent",
                "Profiles/x1.default/ImapMail/imap.example.org/INBOX.sbd/Gesendet",
                "[Gmail].sbd/Sent Mail",
                "[Gmail].sbd/&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-",
                "Gesendete Objekte.mbox/8A2F/Data/Messages/12.emlx",
                "Sent Messages.mbox/mbox",
                "Maildir/.INBOX.Sent/cur/1700000003.M1P1.host:2,S",
                "Maildir/.Gesendete Elemente/cur/1",
                "INBOX.Sent",
                "Takeout/Mail/Sent-001.mbox",
                "Sent 2024.mbox.gz",
                "Sent.sbd/Kunden",
                "Trash.sbd/Sent",
                "Elements/&AMk-l&AOk-ments envoy&AOk-s",
                "Envoye\u0301s",
                "C:\\Mail\\Posta inviata",
                "local-mail/sent-mail/cur/4"
            })
    void sentFoldersAreKnownByTheirNames(String path) {
        assertEquals(FolderRole.SENT, FolderRole.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "INBOX, INBOX",
        "Posteingang.mbox, INBOX",
        "Sent.sbd/Drafts, DRAFT",
        "Unsent Messages, UNSENT",
        "Templates, UNSENT",
        "Postausgang, UNSENT",
        "Entw&APw-rfe, DRAFT",
        "Papierkorb/3.eml, TRASH",
        "Spamverdacht, JUNK",
        "Archives.sbd/2024, ARCHIVE",
        "RSS-Feeds/1.eml, UNUSED",
        "Projekte/Haus, OTHER",
        "Gesendet von Bob, OTHER",
        "Not Sent, OTHER",
        "consent.mbox, OTHER",
        "A&-B, OTHER",
        "'', OTHER"
    })
    void otherFoldersAreNoSentFolders(String path, FolderRole role) {
        assertEquals(role, FolderRole.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "Maildir/.Sent/cur/1, Maildir/.Sent",
        "Profile/Sent.sbd/Kunden, Profile/Sent.sbd",
        "Sent, Sent",
        "a/b, a/b",
        "'', ''"
    })
    void theFolderOfAPathIsTheInnermostWithARole(String path, String folder) {
        assertEquals(folder, FolderRole.folderIn(path));
    }

    @Test
    void aLabelIsTakenWhole() {
        assertEquals(Optional.of(FolderRole.SENT), FolderRole.ofName(" Gesendet "));
        assertEquals(Optional.empty(), FolderRole.ofName("Kunden/Sent"));
    }
}
