// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.ReturnedOriginal.Extent;
import org.bumerang.mail.FileKinds;
import org.bumerang.mail.Part;

/** Reads what a report returns of the undelivered message, be it an enclosed message, a header part or pasted text. */
final class OriginalReader {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ATTACHMENTS = 100;

    private OriginalReader() {}

    static ReturnedOriginal read(ReportParts parts, String pasted) {
        return parts.enclosed()
                .map(OriginalReader::enclosed)
                .or(() -> parts.returned().map(OriginalReader::pasted))
                .orElseGet(() -> pasted(pasted));
    }

    private static ReturnedOriginal enclosed(Part content) {
        List<Part> leaves = new ArrayList<>();
        collect(content, leaves);
        List<Part.Attachment> attachments = leaves.stream()
                .flatMap(part -> file(part).stream())
                .limit(MOST_ATTACHMENTS)
                .toList();
        String text = beginning(textOf(leaves));
        boolean whole = !text.isEmpty() || !attachments.isEmpty();
        return new ReturnedOriginal(whole ? Extent.WHOLE : Extent.HEADERS, content.headers(), attachments, text);
    }

    // Text with the name of a file is a file: a page with a form comes as text/html
    private static Optional<Part.Attachment> file(Part part) {
        if (part instanceof Part.Attachment file) {
            return Optional.of(file);
        }
        return part instanceof Part.Text text
                ? Optional.of(FileKinds.nameOf(text))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Part.Attachment(
                                text.headers(),
                                text.mediaType(),
                                name,
                                text.text().length()))
                : Optional.empty();
    }

    private static void collect(Part part, List<Part> leaves) {
        if (part instanceof Part.Multi multi) {
            multi.parts().forEach(inner -> collect(inner, leaves));
        } else {
            leaves.add(part);
        }
    }

    private static String textOf(List<Part> leaves) {
        List<Part.Text> texts = leaves.stream()
                .filter(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .toList();
        return texts.stream()
                .filter(text ->
                        text.mediaType().is("text/plain") && !text.text().isBlank())
                .findFirst()
                .map(Part.Text::text)
                .or(() -> texts.stream()
                        .filter(text -> text.mediaType().is("text/html"))
                        .findFirst()
                        .map(text -> HtmlText.of(text.text())))
                .orElse("");
    }

    private static ReturnedOriginal pasted(String text) {
        HeaderText header = HeaderText.of(text);
        if (header.headers().isEmpty()) {
            return ReturnedOriginal.NOTHING;
        }
        String body = beginning(header.body());
        return new ReturnedOriginal(body.isEmpty() ? Extent.HEADERS : Extent.WHOLE, header.headers(), List.of(), body);
    }

    private static String beginning(String text) {
        String bare = text.strip();
        return bare.length() > LONGEST_TEXT ? bare.substring(0, LONGEST_TEXT) : bare;
    }
}
