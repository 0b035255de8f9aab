// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bumerang.dsn.MessageKind;
import org.bumerang.mail.FolderRole;

/**
 * Folders in which reports are out of sight: whoever uses an account without right sets up a rule that moves them where
 * nobody looks (MITRE ATT&amp;CK T1564.008). Trash and junk are none: people delete reports, and filters sort them out.
 */
final class HiddenFolders {

    private final Set<FolderRole> hidden = EnumSet.noneOf(FolderRole.class);

    /** An archive counts only where nothing but reports lies in it, and nothing counts unless the Inbox is there too. */
    HiddenFolders(List<MessageEvidence> messages) {
        boolean inbox = messages.stream().anyMatch(message -> isOrdinary(message, FolderRole.INBOX));
        if (inbox) {
            hidden.add(FolderRole.UNUSED);
        }
        if (inbox && messages.stream().noneMatch(message -> isOrdinary(message, FolderRole.ARCHIVE))) {
            hidden.add(FolderRole.ARCHIVE);
        }
    }

    private static boolean isOrdinary(MessageEvidence message, FolderRole role) {
        return message.received().folder() == role && message.outer().kind() == MessageKind.ORDINARY;
    }

    /** Weighs an incident that has other grounds already. */
    void weigh(Pile pile, boolean suspicious, Tally tally) {
        if (pile.size() < tally.limit(LimitId.HIDDEN_MAILS)
                || !pile.all().stream().allMatch(this::isHidden)) {
            return;
        }
        boolean unused = pile.any(item -> item.evidence().received().folder() == FolderRole.UNUSED);
        if (unused || suspicious) {
            tally.add(
                    SignalId.REPORTS_HIDDEN,
                    tally.weight(SignalId.REPORTS_HIDDEN, unused),
                    nameOf(pile.first()),
                    pile.first().key());
        }
    }

    // The rest of the path names the computer's user
    private static String nameOf(Case item) {
        String folder = FolderRole.folderIn(item.key().source());
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private boolean isHidden(Case item) {
        return hidden.contains(item.evidence().received().folder());
    }
}
