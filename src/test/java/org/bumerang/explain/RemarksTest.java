// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Classifier;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ServerReply;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarksTest {

    private final Classifier classifier = Classifier.load();

    private static Remarks remarks(Language language) {
        return new Remarks(Messages.of(Explainer.class, language), new CodeWords(language));
    }

    private List<String> english(MessageKind kind, String status, String diagnostic) {
        return english(kind, new ServerReply(EnhancedStatus.find(status), ReplyCode.atStartOf(diagnostic), diagnostic));
    }

    private List<String> english(MessageKind kind, ServerReply answer) {
        RecipientReport report =
                new RecipientReport("anna@example.org", List.of(), kind, "failed", answer, Attempt.NONE);
        Classification found = classifier.classifyText(answer.diagnostic());
        return remarks(Language.EN).of(new Finding(report, found));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCodeThatSaysOtherwiseThanTheWordsIsTold(Language language) {
        List<String> said = remarks(language).of(classifier.classifyText("550 5.1.1 mailbox is full"));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("5.1.1"), said.getFirst());
    }

    @Test
    void wordsThatSayOtherwiseThanTheCodeAreTold() {
        assertEquals(
                List.of("Note: the words “violation” would point to something else. Here the code counts for more."),
                remarks(Language.EN).of(classifier.classifyText("550 5.1.1 violation")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bounce | 4.2.0 | 550 mailbox is full      | do not agree
            bounce | 5.2.2 | 452 mailbox is full      | do not agree
            bounce | 4.2.2 | 452 mailbox is full      | has given up
            delay  | 5.2.2 | mailbox is full          | still being tried
            """)
    void whetherARefusalIsFinalMayBeToldInTwoWays(String kind, String status, String diagnostic, String remark) {
        List<String> said = english(MessageKind.valueOf(kind.toUpperCase(Locale.ROOT)), status, diagnostic);
        assertEquals(1, said.stream().filter(text -> text.contains(remark)).count(), said.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bounce | 5.2.2 | 552 mailbox is full
            bounce | 4.4.7 | 450 4.4.7 message expired
            bounce | 4.4.1 | connection timed out
            delay  | 4.4.1 | connection timed out
            """)
    void agreementNeedsNoWord(String kind, String status, String diagnostic) {
        assertEquals(List.of(), english(MessageKind.valueOf(kind.toUpperCase(Locale.ROOT)), status, diagnostic));
    }

    @Test
    void theCodeThatABetterOneOverruledIsToldUnlessItSaysNothing() {
        String words = "550 5.1.1 no such user";
        Optional<EnhancedStatus> better = EnhancedStatus.parse("5.1.1");
        Optional<ReplyCode> reply = ReplyCode.atStartOf(words);
        ServerReply contradicted = new ServerReply(better, EnhancedStatus.parse("5.7.1"), reply, words);
        ServerReply vague = new ServerReply(better, EnhancedStatus.parse("5.0.0"), reply, words);
        assertTrue(english(MessageKind.BOUNCE, contradicted).getFirst().contains("5.7.1"));
        assertEquals(List.of(), english(MessageKind.BOUNCE, vague));
    }

    @Nested
    class OfLists {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org | Spamhaus   | check.spamhaus.org
                550 blocked using b.barracudacentral.org                         | Barracuda  | www.barracudacentral.org/rbl/removal-request
                554 blocked using dnsbl-2.uceprotect.net                         | UCEPROTECT | www.uceprotect.net
                550 5.7.1 link listed in multi.surbl.org                         | SURBL      | surbl.org
                """)
        void theNameAndThePageAreTold(String refusal, String name, String page) {
            String said =
                    remarks(Language.EN).of(classifier.classifyText(refusal)).getFirst();
            assertTrue(said.contains("is called " + name + ".") && said.endsWith(page), said);
        }

        @ParameterizedTest
        @ValueSource(strings = {"554 blocked using pbl.spamhaus.org", "554 blocked using dnsbl.sorbs.net"})
        void nothingIsToldWhereARemovalWouldNotHelp(String refusal) {
            assertEquals(List.of(), remarks(Language.EN).of(classifier.classifyText(refusal)));
        }
    }
}
