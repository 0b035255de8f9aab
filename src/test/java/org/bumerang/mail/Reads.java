// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader made of an input. */
record Reads(List<MailItem> items, InputSummary summary) {

    static Reads of(String latin1) {
        return of(new MailInput.Bytes("-", latin1.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static Reads of(Path path) {
        return of(new MailInput.Place(path.toString(), path));
    }

    static Reads of(MailInput input) {
        return of(input, ReadLimits.DEFAULT);
    }

    static Reads of(MailInput input, ReadLimits limits) {
        List<MailItem> items = new ArrayList<>();
        InputSummary summary = new MailReader(limits).read(input, (item, bytesDone) -> items.add(item));
        return new Reads(items, summary);
    }

    List<Message> messages() {
        return items.stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .toList();
    }

    Message only() {
        if (items.size() != 1 || !(items.getFirst() instanceof Message message)) {
            throw new AssertionError("not one message: " + items);
        }
        return message;
    }

    List<String> subjects() {
        return messages().stream().map(Message::subject).toList();
    }

    List<Unreadable> unreadable() {
        return items.stream()
                .filter(Unreadable.class::isInstance)
                .map(Unreadable.class::cast)
                .toList();
    }

    /** The text of the first part that has one. */
    static String text(Message message) {
        return message.parts().stream()
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).text())
                .findFirst()
                .orElse("");
    }
}
