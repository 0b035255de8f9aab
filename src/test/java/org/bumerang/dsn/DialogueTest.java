// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private static final List<String> TRANSCRIPT = List.of(
            "   ----- Transcript of session follows -----",
            "... while talking to mx.example.org.:",
            ">>> RCPT To:<one@example.org>",
            "<<< 550 5.1.1 no such user",
            ">>> DATA",
            "<<< 550 : User unknown");

    @Test
    void tellsAfterWhichCommandAnAnswerCame() {
        assertEquals("RCPT TO", commandOf("550 5.1.1 No such user"));
        assertEquals("DATA", commandOf("550 :  User unknown"));
    }

    @Test
    void takesAnAnswerBehindDataForOneToTheRecipientWhereBothWereSentInOneGo() {
        List<String> noneLeft = List.of(">>> DATA", "<<< 550 unknown user", "<<< 503 5.0.0 Need RCPT (recipient)");
        assertEquals("RCPT TO", commandOf(noneLeft, "550 unknown user"));
    }

    @Test
    void leavesAnAnswerThatIsNotInTheDialogueAsItIs() {
        assertEquals("", commandOf("550 mailbox full"));
        assertEquals("", commandOf(""));
    }

    @Test
    void keepsACommandThatTheReportNames() {
        RecipientReport named = report("550 : User unknown", "RCPT TO");
        assertEquals("RCPT TO", Dialogue.of(TRANSCRIPT).complete(named).command());
    }

    @Test
    void readsACommandUnderATitleOfItsOwn() {
        List<String> notice = List.of("-------server message", "550 No such user", "-------SMTP command", "DATA");
        assertEquals(
                "DATA",
                Dialogue.of(notice).complete(report("550 No such user", "")).command());
    }

    private static String commandOf(String words) {
        return commandOf(TRANSCRIPT, words);
    }

    private static String commandOf(List<String> lines, String words) {
        return Dialogue.of(lines).complete(report(words, "")).command();
    }

    private static RecipientReport report(String words, String command) {
        return new RecipientReport(
                "joe@example.org",
                List.of(),
                MessageKind.BOUNCE,
                "failed",
                new ServerReply(Optional.empty(), Optional.empty(), words),
                new Attempt(command, ""));
    }
}
