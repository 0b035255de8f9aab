// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.smtp.MailAddress;

/** A check made by hand: which reports of which dates it found, in which file, of whom. */
final class FoundMail {

    private final String file;
    private final List<Account> accounts = new ArrayList<>();
    private final List<AnalyzedMessage> messages = new ArrayList<>();
    private final Map<MessageKey, Truth> truths = new HashMap<>();

    FoundMail(String file) {
        this.file = file;
    }

    FoundMail of(String... addresses) {
        for (String address : addresses) {
            accounts.add(new Account(MailAddress.parse(address).orElseThrow(), Account.Ground.DELIVERED_TO, ""));
        }
        return this;
    }

    /** Adds reports: the first at this time, each next one some hours later. Their ids tell their times. */
    FoundMail reports(int count, String from, int hoursApart) {
        for (int number = 0; number < count; number++) {
            Instant date = Instant.parse(from).plus(Duration.ofHours((long) number * hoursApart));
            add("<" + date + "@mail.example>", Optional.of(date), "", Truth.NORMAL);
        }
        return this;
    }

    FoundMail undated(String id) {
        add(id, Optional.empty(), "", Truth.NORMAL);
        return this;
    }

    /** Adds a report on a mail that somebody sent with the account. */
    FoundMail stolen(String reported, String sent) {
        String original =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.parse(sent).atOffset(ZoneOffset.UTC));
        add("<stolen." + reported + "@mail.example>", Optional.of(Instant.parse(reported)), original, Truth.HIJACKED);
        return this;
    }

    List<MailInput> inputs() {
        return List.of(new MailInput.Place(file, Path.of(file)));
    }

    MessageKey key(int index) {
        return new MessageKey(file, index);
    }

    Analysis analysis() {
        HijackAssessment assessment = new HijackAssessment(VerdictKind.NORMAL, accounts, List.of(), truths, List.of());
        return new Analysis(List.of(), messages, assessment, true);
    }

    private void add(String id, Optional<Instant> date, String originalDate, Truth truth) {
        MessageLocation where = new MessageLocation(file, messages.size(), 0, 0);
        AnalyzedMessage.Original original = new AnalyzedMessage.Original(
                ReturnedOriginal.Extent.HEADERS, "", originalDate, "", "", "", AnalyzedMessage.Origin.UNKNOWN);
        messages.add(new AnalyzedMessage(
                where,
                Message.Form.WHOLE,
                MessageKind.BOUNCE,
                new AnalyzedMessage.Head(id, date, "", ""),
                new AnalyzedMessage.Report("", Handling.NONE, original, List.of(), List.of()),
                List.of(),
                Optional.empty()));
        truths.put(messages.getLast().key(), truth);
    }
}
