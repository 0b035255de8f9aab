// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.ReportReader;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;
import org.bumerang.mail.ReadLimits;

/** Reads Outlook files the way the program does. */
final class Opened {

    private Opened() {}

    static List<MailItem> items(byte[] file) {
        List<MailItem> items = new ArrayList<>();
        new MailReader(ReadLimits.DEFAULT).read(new MailInput.Bytes("x.msg", file), (item, done) -> items.add(item));
        return items;
    }

    static Message message(MsgFile file) {
        List<MailItem> items = items(file.bytes());
        if (items.size() == 1 && items.getFirst() instanceof Message message) {
            return message;
        }
        throw new AssertionError("not one message: " + items);
    }

    static DeliveryReport report(MsgFile file) {
        return new ReportReader().read(message(file));
    }

    /** The text of the first part of this type. */
    static String text(Message message, String mediaType) {
        return message.part(mediaType)
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).text())
                .orElse("");
    }
}
