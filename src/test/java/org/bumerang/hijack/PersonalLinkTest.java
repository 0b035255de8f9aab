// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for a password has the address filled in already, whatever language the mail speaks. */
class PersonalLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"?e=ann@verein.example", "#Ann@Verein.example", "?m=ann%40verein.example&x=1"})
    void aLinkThatKnowsTheReaderGivesACounterfeitAway(String query) {
        String html = "<p>Estas mensagens aguardam.</p><a href=\"https://owa.forms.example/login/%s\">Ver</a>"
                .formatted(query);
        String mail =
                TestMail.htmlMail("Mail Delivery System <post@rented.example>", "post@rented.example", "Aviso", html);
        TestMailbox box = new TestMailbox().account(ANN).with(mail);
        assertEquals(VerdictKind.FAKE, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.PERSONAL_LINK));
    }

    @Test
    void aHelpPageThatIsToldTheSenderIsNoTrick() {
        String host = "mx.far.example";
        String to = "bob@far.example";
        String reply = "550 5.7.23 see https://www.openspf.org/Why?s=mfrom;id=ann%40verein.example;r=mx.far.example";
        String path = TestMail.taken("198.51.100.4", host);
        String report = TestMail.foreignReport(host, to, reply, TestMail.original(path, ANN, to, "Hello", 1), 1);
        assertEquals(
                VerdictKind.BACKSCATTER,
                new TestMailbox().account(ANN).with(report).incident().kind());
    }
}
