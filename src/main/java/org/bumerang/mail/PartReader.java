// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.mail.outlook.OutlookFile;

/**
 * Reads a message or part and everything in it. Whatever is broken, the text that is there comes out: a multipart without
 * any boundary is a text, an encoding that does not hold is left on. Made for one message, because it counts its parts.
 */
final class PartReader {

    private static final Set<String> MESSAGES = Set.of("message/rfc822", "message/global", "message/news");
    private static final MediaType MAIL = new MediaType("message", "rfc822", Map.of());
    private static final MediaType STATUS = new MediaType("message", "delivery-status", Map.of());
    private static final int BYTES_PER_CHAR = 4;
    private static final int LONGEST_STATUS = 200_000;

    private final ReadLimits limits;
    private final HeaderReader headerReader;
    private final List<Slice> enclosed = new ArrayList<>();
    private int partsLeft;

    PartReader(ReadLimits limits) {
        this.limits = limits;
        this.headerReader = new HeaderReader(limits);
        this.partsLeft = limits.parts();
    }

    /** The part that a header and the body below it make. */
    Part read(HeaderBlock block) {
        return read(block, MediaType.PLAIN, limits.depth());
    }

    /** The bytes of every enclosed message read so far, a message before those that it encloses itself. */
    List<Slice> enclosed() {
        return enclosed;
    }

    private Part read(HeaderBlock block, MediaType undeclared, int depthLeft) {
        partsLeft--;
        MediaType type = MediaTypes.of(block.headers(), undeclared);
        if (type.type().equals("multipart")) {
            return depthLeft > 0 ? multi(block, type, depthLeft) : attachment(block, type);
        }
        if (MESSAGES.contains(type.toString())) {
            return depthLeft > 0 ? enclosed(block, type, depthLeft) : attachment(block, type);
        }
        if (type.type().equals("text") || type.type().equals("message")) {
            return text(block, type);
        }
        return attachment(block, type, depthLeft);
    }

    // mail programs and gateways save the fields of a report as a file of no type
    private boolean isStatus(HeaderBlock block, MediaType type) {
        return type.is("application/octet-stream")
                && block.body().length() <= LONGEST_STATUS
                && StatusWords.standIn(text(block, type).text());
    }

    private Part multi(HeaderBlock block, MediaType type, int depthLeft) {
        // RFC 2045 section 6.4: a multipart is not encoded, whatever its label says; a few are.
        Slice body = block.body();
        List<Slice> stretches = split(body, type);
        if (stretches.isEmpty()) {
            body = TransferDecoder.decode(body, block.headers(), bodyLimit());
            stretches = split(body, type);
        }
        if (stretches.isEmpty() && !body.isBlank()) {
            return withoutBoundary(block, body, type, depthLeft);
        }
        // RFC 2046 section 5.1.5: what a digest holds is mail.
        MediaType undeclared = type.is("multipart/digest") ? MAIL : MediaType.PLAIN;
        List<Part> parts = new ArrayList<>(preamble(type, body, stretches));
        for (Slice stretch : stretches) {
            if (partsLeft > 0) {
                parts.add(read(headerReader.read(stretch), undeclared, depthLeft - 1));
            }
        }
        return new Part.Multi(block.headers(), type, parts);
    }

    private List<Slice> split(Slice body, MediaType type) {
        return LenientMultipart.split(body, type.parameter("boundary"), Math.max(partsLeft, 0));
    }

    /**
     * The text before the first part of a report. It is meant for programs that know no multiparts (RFC 2046 section 5.1.1),
     * but some mail systems write the only sentence for people there.
     */
    private List<Part> preamble(MediaType type, Slice body, List<Slice> stretches) {
        if (!type.is("multipart/report") || stretches.isEmpty()) {
            return List.of();
        }
        Slice before =
                body.between(body.from(), body.previousLine(stretches.getFirst().from()));
        Part.Text text = text(new HeaderBlock(Headers.NONE, before, true), MediaType.PLAIN);
        return text.text().isBlank() || text.text().contains("MIME") ? List.of() : List.of(text);
    }

    /** A multipart that is none: the header of its only part may be there all the same. */
    private Part withoutBoundary(HeaderBlock block, Slice body, MediaType type, int depthLeft) {
        HeaderBlock inner = headerReader.read(body.withoutLeadingBlankLines());
        if (inner.headers().has("Content-Type") && partsLeft > 0) {
            return new Part.Multi(block.headers(), type, List.of(read(inner, MediaType.PLAIN, depthLeft - 1)));
        }
        return text(block, MediaType.PLAIN);
    }

    private Part enclosed(HeaderBlock block, MediaType type, int depthLeft) {
        Slice body = Preamble.strip(TransferDecoder.decodeMessage(block.body(), block.headers(), bodyLimit()));
        return enclosed(block, type, body, depthLeft);
    }

    private Part.Enclosed enclosed(HeaderBlock block, MediaType type, Slice body, int depthLeft) {
        enclosed.add(body);
        Part content = read(headerReader.read(body), MediaType.PLAIN, depthLeft - 1);
        return new Part.Enclosed(block.headers(), type, content);
    }

    /** The body as text, whatever its type. */
    Part.Text text(HeaderBlock block, MediaType type) {
        int bytes = (int) Math.min(Integer.MAX_VALUE, (long) limits.textChars() * BYTES_PER_CHAR);
        Slice body = TransferDecoder.decode(block.body(), block.headers(), bytes);
        if (type.type().equals("message")) {
            body = TransferDecoder.undeclared(body, bytes);
        }
        String text = TextDecoder.unixLines(TextDecoder.decode(body, label(body, type)));
        return new Part.Text(block.headers(), type, cut(FlowedText.of(text, type)));
    }

    private static String label(Slice body, MediaType type) {
        String declared = type.parameter("charset").orElse("");
        return declared.isBlank() && type.is("text/html") ? CharsetLabel.inPage(body) : declared;
    }

    private Part attachment(HeaderBlock block, MediaType type, int depthLeft) {
        String fileName = MediaTypes.fileName(block.headers(), type);
        if (depthLeft <= 0 || partsLeft <= 0) {
            return attachment(block, type);
        }
        if (isMail(block, fileName)) {
            return enclosed(block, type, depthLeft);
        }
        if (isStatus(block, type)) {
            return text(block, STATUS);
        }
        return outlookMail(block, type, fileName)
                .<Part>map(mail -> enclosed(block, type, mail, depthLeft))
                .orElseGet(() -> attachment(block, type));
    }

    /** The mail in an Outlook file that somebody attached to pass it on. */
    private Optional<Slice> outlookMail(HeaderBlock block, MediaType type, String fileName) {
        if (!type.is("application/vnd.ms-outlook")
                && !fileName.toLowerCase(Locale.ROOT).endsWith(".msg")) {
            return Optional.empty();
        }
        Slice file = TransferDecoder.decode(block.body(), block.headers(), bodyLimit());
        return ForeignFormats.isCompound(file)
                ? OutlookFile.asMail(file.buffer(), bodyLimit()).map(Slice::of)
                : Optional.empty();
    }

    /** Whether a file is a mail that the sender's program did not declare as one. */
    private static boolean isMail(HeaderBlock block, String fileName) {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            return false;
        }
        Slice top = Preamble.strip(TransferDecoder.decode(block.body(), block.headers(), ContentKind.TOP_BYTES));
        return MailFields.isKnown(top, top.from(), top.lineEnd(top.from()));
    }

    private static Part attachment(HeaderBlock block, MediaType type) {
        long size = block.body().isBlank()
                ? MediaTypes.declaredSize(block.headers())
                : TransferDecoder.decodedSize(block.body(), block.headers());
        return new Part.Attachment(block.headers(), type, MediaTypes.fileName(block.headers(), type), size);
    }

    private int bodyLimit() {
        return (int) Math.min(Integer.MAX_VALUE, limits.messageBytes());
    }

    private String cut(String text) {
        return text.length() <= limits.textChars() ? text : text.substring(0, limits.textChars());
    }
}
