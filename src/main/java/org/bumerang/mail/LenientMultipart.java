// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the body of a multipart into its parts, as bytes. The library finds the borders, leniently: a closing boundary may
 * be missing, and where no boundary is declared, or the declared one is not there, a line that looks like one is taken.
 * Stops at the given number of parts.
 */
final class LenientMultipart extends MimeMultipart {

    static {
        MailLibrary.prepare();
    }

    private final int most;
    private final List<Slice> found = new ArrayList<>();

    private LenientMultipart(Body body, int most) throws MessagingException {
        super(body);
        this.most = most;
    }

    /** The parts, header and body of each; empty if no boundary is there at all. */
    static List<Slice> split(Slice body, Optional<String> boundary, int most) {
        List<Slice> parts = boundary.map(name -> attempt(body, name, most)).orElse(List.of());
        return parts.isEmpty()
                ? guess(body).map(name -> attempt(body, name, most)).orElse(List.of())
                : parts;
    }

    /** The first line that begins with two hyphens and has the header of a part below it. */
    private static Optional<String> guess(Slice body) {
        int start = body.from();
        while (start < body.to()) {
            int end = body.lineEnd(start);
            int next = body.nextLine(end);
            if (body.startsWith(start, "--") && MailFields.isOfPart(body, next, body.lineEnd(next))) {
                return Optional.of(body.between(start + 2, end).latin1().stripTrailing());
            }
            start = next;
        }
        return Optional.empty();
    }

    private static List<Slice> attempt(Slice body, String boundary, int most) {
        try {
            Body source = new Body(body, "multipart/mixed; boundary=" + quote(boundary));
            return new LenientMultipart(source, most).parts();
        } catch (MessagingException e) {
            return List.of();
        }
    }

    private static String quote(String boundary) {
        return '"' + boundary.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private List<Slice> parts() {
        try {
            parse();
        } catch (MessagingException | RuntimeException e) {
            // The limit was reached, or the library stumbled: the parts found until then are the result.
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    @Override
    protected void initializeProperties() {
        ignoreMissingEndBoundary = true;
        ignoreMissingBoundaryParameter = false;
        ignoreExistingBoundaryParameter = false;
        allowEmpty = true;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream part) throws MessagingException {
        if (found.size() >= most || !(part instanceof SliceStream stretch)) {
            throw new MessagingException("no further part is taken");
        }
        found.add(stretch.slice());
        return new MimeBodyPart();
    }

    /** The body as the library wants to be given it. */
    private record Body(Slice slice, String contentType) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return slice.stream();
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("only read");
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public String getName() {
            return "";
        }
    }
}
