// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.bumerang.explain.Language;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropReaderTest {

    private final DropReader reader = new DropReader(new Texts(Language.EN));

    @Test
    void takesFilesBeforeAnythingElse() {
        Path file = Path.of("Öl und Gas 😀.eml");
        Dropped dropped = reader.read(new DropContent(List.of(file), "file:///x", "x"));
        Dropped.Inputs inputs = assertInstanceOf(Dropped.Inputs.class, dropped);
        assertEquals(List.of(new MailInput.Place(file.toString(), file)), inputs.inputs());
    }

    @Test
    void readsAListOfFileLinks() {
        Dropped dropped = reader.read(text("# two\r\nfile:///tmp/a%20b.eml\r\nfile:///tmp/c.mbox\r\n"));
        Dropped.Inputs inputs = assertInstanceOf(Dropped.Inputs.class, dropped);
        assertEquals(
                List.of("/tmp/a b.eml", "/tmp/c.mbox"),
                inputs.inputs().stream().map(MailInput::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "imap://anna@mail.example.org/INBOX#12, MAIL_PROGRAM_LINK",
        "mailbox:///home/anna/Inbox?number=3, MAIL_PROGRAM_LINK",
        "message:%3C12@example.org%3E, MAIL_PROGRAM_LINK",
        "https://mail.example.org/view?id=7, WEB_LINK",
        "'', NOTHING_ARRIVED"
    })
    void explainsWhatCannotBeRead(String text, Dropped.Ground ground) {
        assertEquals(new Dropped.Refused(ground), reader.read(text(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Subject: https://example.org is down'",
        "'550 5.1.1 user unknown, see https://example.org/help'",
        "'https://example.org/help says: 550 5.1.1 user unknown'"
    })
    void takesAnyOtherTextForAMail(String text) {
        assertInstanceOf(Dropped.Text.class, reader.read(text(text)));
    }

    @Test
    void numbersWhatIsPasted() {
        reader.paste(text("550 one"));
        Dropped second = reader.paste(text("550 two"));
        assertEquals(
                "Pasted text 2",
                assertInstanceOf(Dropped.Text.class, second).input().name());
    }

    @Test
    void saysThatTheClipboardIsEmpty() {
        assertEquals(new Dropped.Refused(Dropped.Ground.EMPTY), reader.paste(text(" \n")));
    }

    private static DropContent text(String text) {
        return new DropContent(List.of(), "", text);
    }
}
