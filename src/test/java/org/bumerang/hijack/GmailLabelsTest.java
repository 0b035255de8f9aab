// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GmailLabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent",
                "Important,Sent,Opened,Category Personal",
                "=?UTF-8?Q?Gesendet,Ge=C3=B6ffnet?=",
                "=?UTF-8?Q?Archiviert,Gesendet?=",
                "=?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?=",
                "Enviados,Abiertos",
                "Posta inviata",
                "\"Kunden, alt\",Gesendet",
                "Papierkorb,Gesendet",
                "Trash,Sent",
                "Vorlagen,Gesendet"
            })
    void sentMailIsKnownInItsLanguage(String labels) {
        assertTrue(GmailLabels.sayThatItWasSent(labelled(labels)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inbox,Opened",
                "Spam",
                "Papierkorb",
                "=?UTF-8?Q?Entw=C3=BCrfe?=",
                "Draft,Sent",
                "Gesendet von Bob",
                "",
                ",,,"
            })
    void allElseIsNotSentMail(String labels) {
        assertFalse(GmailLabels.sayThatItWasSent(labelled(labels)));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void onlyGooglesOwnFieldsOnTopCount(int above, boolean sent) {
        List<Header> fields = List.of(
                Header.of("Received", "from a by b"),
                Header.of("X-GM-THRID", "1844"),
                Header.of("X-Gmail-Labels", "Sent"));

        assertEquals(sent, GmailLabels.sayThatItWasSent(new Headers(fields.subList(1 - above, 3))));
    }

    @Test
    void withoutGooglesNumberTheLabelSaysNothing() {
        assertFalse(GmailLabels.sayThatItWasSent(new Headers(List.of(Header.of("X-Gmail-Labels", "Sent")))));
    }

    private static Headers labelled(String labels) {
        return new Headers(List.of(Header.of("X-GM-THRID", "1844"), Header.of("X-Gmail-Labels", labels)));
    }
}
