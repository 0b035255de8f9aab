// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.hijack.MessageEvidence.Mark;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;
import org.bumerang.smtp.MailDate;

/** Reads the returned original: its path, its marks, its style. */
final class OriginalReader {

    private static final int HOPS = 20;
    // STRATO's line is enciphered: its beginning belongs to the account, the rest to the mail
    private static final List<String> ACCOUNT_IDS =
            List.of("X-RZG-AUTH", "X-Sender-Id", "X-Account-Id", "X-Df-Sender", "X-Con-Id");
    private static final int ACCOUNT_PART = 24;
    private static final String UNCONFIRMED = "virtual account not confirmed";

    private final StyleReader styles;

    OriginalReader(StyleReader styles) {
        this.styles = styles;
    }

    MessageEvidence.Original read(ReturnedOriginal original, Message message) {
        Headers headers = original.headers();
        if (headers.isEmpty()) {
            return MessageEvidence.Original.NONE;
        }
        List<ReceivedLine> hops = Fields.hops(headers, HOPS);
        return new MessageEvidence.Original(
                true,
                head(headers, hops),
                styles.read(headers, original.text()),
                hops,
                trace(original, marks(original, message)));
    }

    private static MessageEvidence.Head head(Headers headers, List<ReceivedLine> hops) {
        List<String> ids = new ArrayList<>();
        for (String name : new String[] {"Message-ID", "X-Microsoft-Original-Message-ID", "X-Original-Message-ID"}) {
            headers.first(name).map(String::strip).filter(id -> !id.isEmpty()).ifPresent(ids::add);
        }
        String path = Fields.returnPath(headers);
        return new MessageEvidence.Head(
                List.copyOf(ids),
                Fields.cut(Fields.first(headers, "Subject"), 200),
                Fields.sender(headers),
                Fields.addresses(headers, "To", "Cc"),
                path.isEmpty() ? envelope(hops) : path,
                headers.first("Date").flatMap(MailDate::parse).map(OffsetDateTime::toInstant));
    }

    // Exim writes (envelope-from <x>) into its line
    private static String envelope(List<ReceivedLine> hops) {
        for (ReceivedLine hop : hops) {
            int at = hop.raw().indexOf("(envelope-from ");
            int end = at < 0 ? -1 : hop.raw().indexOf(')', at);
            if (end > at) {
                return Fields.address(hop.raw().substring(at + 15, end)).orElse("");
            }
        }
        return "";
    }

    private static Set<Mark> marks(ReturnedOriginal original, Message message) {
        Headers headers = original.headers();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String automatic = Fields.first(headers, "Auto-Submitted").toLowerCase(Locale.ROOT);
        String precedence = Fields.first(headers, "Precedence").toLowerCase(Locale.ROOT);
        String type = Fields.first(headers, "Content-Type").toLowerCase(Locale.ROOT);
        if (automatic.startsWith("auto-replied")
                || precedence.startsWith("auto")
                || headers.has("X-Autoreply")
                || headers.has("X-Autorespond")
                || headers.has("X-Auto-Reply")
                || (automatic.startsWith("auto-") && headers.has("X-Auto-Response-Suppress"))) {
            marks.add(Mark.AUTO_REPLY);
        }
        if (type.contains("disposition-notification")) {
            marks.add(Mark.RECEIPT);
        }
        if (automatic.startsWith("auto-generated") || headers.has("X-Cron-Env") || cron(headers)) {
            marks.add(Mark.AUTO_GENERATED);
        }
        if (headers.has("In-Reply-To") || headers.has("References")) {
            marks.add(Mark.IN_REPLY);
        }
        if (calendar(headers, type, original, message)) {
            marks.add(Mark.CALENDAR);
        }
        if (headers.has("List-Id") || headers.has("List-Post") || precedence.startsWith("list")) {
            marks.add(Mark.LIST);
        }
        if (headers.has("List-Unsubscribe") || headers.has("Feedback-ID") || precedence.startsWith("bulk")) {
            marks.add(Mark.BULK);
        }
        if (forwarded(headers)) {
            marks.add(Mark.FORWARDED);
        }
        if (!original.dangerousFiles().isEmpty()) {
            marks.add(Mark.DANGEROUS_FILE);
        }
        return marks;
    }

    private static boolean cron(Headers headers) {
        String from = Fields.sender(headers).address();
        return Fields.first(headers, "Subject").startsWith("Cron <")
                || from.startsWith("root@")
                || from.startsWith("cron@");
    }

    private static boolean calendar(Headers headers, String type, ReturnedOriginal original, Message message) {
        return type.startsWith("text/calendar")
                || Fields.first(headers, "Content-Class").contains("calendarmessage")
                || original.attachments().stream()
                        .anyMatch(file -> file.mediaType().is("text/calendar"))
                || message.parts().stream().anyMatch(OriginalReader::holdsCalendar);
    }

    private static boolean holdsCalendar(Part part) {
        return switch (part) {
            case Part.Enclosed enclosed -> holdsCalendar(enclosed.content());
            case Part.Multi multi ->
                multi.parts().stream()
                        .filter(inner -> !(inner instanceof Part.Enclosed))
                        .anyMatch(OriginalReader::holdsCalendar);
            case Part.Text text -> text.mediaType().is("text/calendar");
            case Part.Attachment file -> file.mediaType().is("text/calendar");
        };
    }

    private static boolean forwarded(Headers headers) {
        String path = Fields.returnPath(headers);
        return headers.has("Resent-From")
                || headers.has("Resent-To")
                || headers.has("Resent-Sender")
                || headers.has("X-Forwarded-To")
                || headers.has("X-Forwarded-For")
                || headers.has("X-MS-Exchange-Inbox-Rules-Loop")
                || path.startsWith("srs0=")
                || path.startsWith("srs1=")
                || path.contains("+caf_=");
    }

    private static MessageEvidence.Trace trace(ReturnedOriginal original, Set<Mark> marks) {
        Headers headers = original.headers();
        return new MessageEvidence.Trace(
                marks,
                Logins.of(headers),
                customer(headers),
                script(headers),
                client(headers),
                original.signers(),
                Fields.joined(headers, "Authentication-Results", "Received-SPF", "X-MS-Exchange-Organization-AuthAs"),
                Fields.addresses(headers, "Delivered-To", "X-Original-To"),
                accountId(headers));
    }

    private static String accountId(Headers headers) {
        for (String name : ACCOUNT_IDS) {
            Optional<String> value = headers.first(name);
            if (value.isPresent()) {
                return name + ": " + Fields.cut(value.get().replace("\"", "").strip(), ACCOUNT_PART);
            }
        }
        return "";
    }

    // cPanel writes "from_h" where the package owns the address in From, and else that nothing of it is confirmed
    private static String customer(Headers headers) {
        boolean stranger = Fields.first(headers, "X-Get-Message-Sender-Via").contains(UNCONFIRMED);
        String site = stranger ? before(Fields.first(headers, "X-Source-Dir"), ':') : "";
        String named = stranger && site.isEmpty() ? before(Fields.first(headers, "X-PHP-Script"), '/') : site;
        String tenant = Fields.first(headers, "X-OriginatorOrg");
        return (tenant.isEmpty() ? named : tenant).toLowerCase(Locale.ROOT);
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : Domains.plain(text.substring(0, at).strip());
    }

    private static String script(Headers headers) {
        for (String name : new String[] {"X-PHP-Script", "X-PHP-Originating-Script", "X-PHP-Filename"}) {
            Optional<String> value = headers.first(name).filter(text -> !text.isBlank());
            if (value.isPresent()) {
                return name + ": " + Fields.cut(value.get().strip(), 200);
            }
        }
        String arguments = Fields.first(headers, "X-Source-Args");
        boolean web = arguments.contains(".php") || arguments.contains(".cgi") || arguments.contains(".pl");
        return web ? "X-Source-Args: " + Fields.cut(arguments, 200) : "";
    }

    private static Optional<IpAddress> client(Headers headers) {
        String value =
                Fields.first(headers, "X-Originating-IP", "X-SenderIP", "X-Sender-IP", "X-Client-IP", "X-Source-IP");
        return IpAddress.find(value);
    }
}
