// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Part;

/** Looks for reports among the mails that a mail encloses. Used once. */
final class AttachedReports {

    private static final int MOST_LOOKED_AT = 20;

    private final ReportReader reader;
    private final List<Integer> found = new ArrayList<>();
    private int lookedAt;

    AttachedReports(ReportReader reader) {
        this.reader = reader;
    }

    List<Integer> found() {
        return List.copyOf(found);
    }

    void lookInto(Part part, MessageLocation where) {
        switch (part) {
            case Part.Multi multi -> multi.parts().forEach(inner -> lookInto(inner, where));
            case Part.Enclosed enclosed -> lookAt(enclosed.content(), where);
            case Part.Text text -> {}
            case Part.Attachment attachment -> {}
        }
    }

    // the number goes on inside a report as well: what it returns is enclosed too
    private void lookAt(Part content, MessageLocation where) {
        int number = lookedAt++;
        if (number < MOST_LOOKED_AT
                && reader.read(new Message(where, Message.Form.WHOLE, content))
                        .kind()
                        .isDeliveryReport()) {
            found.add(number);
            lookedAt += enclosedIn(content);
        } else {
            lookInto(content, where);
        }
    }

    private static int enclosedIn(Part part) {
        return switch (part) {
            case Part.Multi multi ->
                multi.parts().stream().mapToInt(AttachedReports::enclosedIn).sum();
            case Part.Enclosed enclosed -> 1 + enclosedIn(enclosed.content());
            case Part.Text text -> 0;
            case Part.Attachment attachment -> 0;
        };
    }
}
