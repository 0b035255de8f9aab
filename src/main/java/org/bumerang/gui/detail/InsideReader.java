// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bumerang.dsn.ReportReader;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.Journey;
import org.bumerang.hijack.JourneyReader;
import org.bumerang.hijack.MailWords;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.ReadLimits;

/** Reads one mail again and takes out its way and its words. Called by one thread at a time. */
public final class InsideReader {

    private final MailReader mail = new MailReader(ReadLimits.DEFAULT);
    private final ReportReader reports = new ReportReader();
    private final Function<String, Optional<MailInput>> inputs;
    // reads a resource, which nobody waits for before the first way is looked at
    private Optional<JourneyReader> journeys = Optional.empty();

    /** @param inputs finds the input of a source */
    public InsideReader(Function<String, Optional<MailInput>> inputs) {
        this.inputs = inputs;
    }

    Inside read(FindingRow row, List<Account> own) {
        MessageLocation where = row.message().location();
        Optional<MailItem> item = inputs.apply(where.source()).map(input -> mail.readAgain(input, where));
        return item.filter(Message.class::isInstance)
                .map(Message.class::cast)
                .map(message -> of(message, row, own))
                .orElseGet(() -> Inside.of(Inside.State.GONE));
    }

    private Inside of(Message message, FindingRow row, List<Account> own) {
        JourneyReader reader = journeys.orElseGet(JourneyReader::load);
        journeys = Optional.of(reader);
        Journey original = reader.read(reports.read(message).original().headers(), own);
        return new Inside(
                Inside.State.READY,
                row.isFake() ? original.disbelieved() : original,
                reader.read(message.headers(), own),
                MailWords.of(message),
                MailWords.ofReturned(message));
    }
}
