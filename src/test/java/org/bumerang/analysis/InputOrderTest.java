// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.LabelledMailbox;
import org.bumerang.hijack.LabelledMailboxes;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.MailInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the mails are handed over, and what else lies between them, changes no verdict. */
class InputOrderTest {

    private static final Analyzer ANALYZER = Analyzer.load();
    private static final List<LabelledMailbox> MAILBOXES = LabelledMailboxes.all();
    private static final Map<String, Outcome> USUAL =
            MAILBOXES.stream().collect(Collectors.toMap(LabelledMailbox::toString, InputOrderTest::asItIs));

    @TempDir
    private Path folder;

    /** What has to stay: the verdict, the incidents and what each report is, in the order of the mailbox. */
    private record Outcome(VerdictKind kind, List<String> incidents, List<Truth> truths) {}

    private static void staysTheSame(
            LabelledMailbox mailbox, List<MailInput> inputs, List<LabelledMailbox.Labelled> mails) {
        assertEquals(USUAL.get(mailbox.toString()), outcome(mailbox, inputs, mails), mailbox::toString);
    }

    private static Outcome asItIs(LabelledMailbox mailbox) {
        return outcome(mailbox, List.of(file("all", mailbox.mails())), mailbox.mails());
    }

    private static Outcome outcome(
            LabelledMailbox mailbox, List<MailInput> inputs, List<LabelledMailbox.Labelled> mails) {
        List<MailInput> sent = mailbox.sent().stream()
                .map(copies -> (MailInput) new MailInput.Bytes("sent", mbox(copies)))
                .toList();
        Analysis result = ANALYZER.analyze(
                new AnalysisRequest(inputs, sent, mailbox.accounts(), Map.of()),
                ProgressListener.NONE,
                Cancellation.NEVER);
        List<Truth> truths = result.messages().stream().map(result::truthOf).toList();
        List<Integer> places = mailbox.mails().stream().map(mails::indexOf).toList();
        return new Outcome(
                result.assessment().kind(),
                result.assessment().incidents().stream().map(Incident::id).toList(),
                places.stream().map(truths::get).toList());
    }

    private static MailInput file(String name, List<LabelledMailbox.Labelled> mails) {
        return new MailInput.Bytes(
                name, mbox(mails.stream().map(LabelledMailbox.Labelled::text).toList()));
    }

    private static byte[] mbox(List<String> mails) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String mail : mails) {
            String quoted = mail.strip().replace("\nFrom ", "\n>From ");
            out.writeBytes(("From - Mon May  4 01:00:00 2026\n" + quoted + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void anyOrderIsTheSame() {
        for (LabelledMailbox mailbox : MAILBOXES) {
            List<LabelledMailbox.Labelled> mails = new ArrayList<>(mailbox.mails());
            Collections.shuffle(mails, new Random(mailbox.toString().hashCode()));
            staysTheSame(mailbox, List.of(file("all", mails)), mails);
        }
    }

    @Test
    void everyMailTwiceIsTheSame() {
        for (LabelledMailbox mailbox : MAILBOXES) {
            List<LabelledMailbox.Labelled> mails = new ArrayList<>(mailbox.mails());
            mails.addAll(mailbox.mails());
            staysTheSame(mailbox, List.of(file("all", mails)), mails);
        }
    }

    @Test
    void severalFilesAreTheSame() {
        for (LabelledMailbox mailbox : MAILBOXES) {
            List<LabelledMailbox.Labelled> mails = mailbox.mails();
            List<MailInput> files = IntStream.range(0, mails.size())
                    .<MailInput>mapToObj(i -> file("part" + i, mails.subList(i, i + 1)))
                    .toList();
            staysTheSame(mailbox, files, mails);
        }
    }

    @Test
    void aFolderIsTheSame() throws IOException {
        for (int number = 0; number < MAILBOXES.size(); number += 7) {
            LabelledMailbox mailbox = MAILBOXES.get(number);
            List<LabelledMailbox.Labelled> mails = mailbox.mails();
            Path place = Files.createDirectory(folder.resolve("box" + number));
            for (int i = 0; i < mails.size(); i++) {
                Files.write(place.resolve("%03d.eml".formatted(i)), mails.get(i).bytes());
            }
            List<MailInput> inputs = List.of(MailInput.Place.of(place.toString()));
            staysTheSame(mailbox, inputs, mails);
        }
    }

    @Test
    void otherPeoplesMailBetweenThemChangesNothing() {
        for (LabelledMailbox mailbox : MAILBOXES) {
            if (mailbox.accounts().isEmpty()) {
                continue;
            }
            List<LabelledMailbox.Labelled> mails = new ArrayList<>(OrdinaryPost.to(mailbox));
            mails.addAll(mailbox.mails());
            staysTheSame(mailbox, List.of(file("all", mails)), mails);
        }
    }
}
