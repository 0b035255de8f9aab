// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountFolderTest {

    @TempDir
    private Path account;

    private void folder(String name) throws IOException {
        Files.createDirectories(account.resolve(name).getParent());
        Files.writeString(account.resolve(name), "");
        Files.writeString(account.resolve(name + ".msf"), "");
    }

    private List<String> beside(String name) {
        MailInput input = MailInput.Place.of(account.resolve(name).toString());
        return AccountFolder.sentBeside(input).stream()
                .map(found -> SourceNames.below(account.toString(), found.name()))
                .toList();
    }

    @Test
    void thunderbirdKeepsTheSentFolderBesideTheInbox() throws IOException {
        folder("Inbox");
        folder("Drafts");
        folder("Sent");
        assertEquals(List.of("Sent"), beside("Inbox"));
    }

    @Test
    void theSentFolderOfAnAccountIsFoundOutOfItsFolders() throws IOException {
        folder("INBOX");
        folder("INBOX.sbd/Gesendet");
        folder("INBOX.sbd/Fehler");
        folder("[Gmail].sbd/Sent Mail");
        List<String> both = List.of("INBOX.sbd/Gesendet", "[Gmail].sbd/Sent Mail");
        assertEquals(both, beside("INBOX"));
        assertEquals(both, beside("INBOX.sbd/Fehler"));
    }

    @Test
    void filesThatMerelyLieSideBySideAreNoAccount() throws IOException {
        Files.writeString(account.resolve("inbox.mbox"), "");
        Files.writeString(account.resolve("sent.mbox"), "");
        assertEquals(List.of(), beside("inbox.mbox"));
        folder("Inbox");
        Files.writeString(account.resolve("Sent"), "");
        assertEquals(List.of(), beside("Inbox"), "no index beside Sent");
    }

    @Test
    void besideSentMailAndDraftsNothingIsLookedFor() throws IOException {
        folder("Sent");
        folder("Sent-1");
        folder("Drafts");
        assertEquals(List.of(), beside("Sent"));
        assertEquals(List.of(), beside("Drafts"));
    }

    @Test
    void appleMailKeepsFoldersSideBySide() throws IOException {
        for (String name : List.of("INBOX.mbox", "Sent Messages.mbox", "Drafts.mbox", "Sent.mbox")) {
            Files.createDirectories(account.resolve(name));
        }
        Files.writeString(account.resolve("INBOX.mbox/Info.plist"), "");
        Files.writeString(account.resolve("Sent Messages.mbox/Info.plist"), "");
        assertEquals(List.of("Sent Messages.mbox"), beside("INBOX.mbox"));
    }

    @Test
    void aFolderThatIsNotThereHasNothingBeside() {
        assertEquals(List.of(), beside("gone/INBOX"));
        assertEquals(List.of(), AccountFolder.sentBeside(new MailInput.Bytes("Inbox", new byte[0])));
    }
}
