// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.mail.MailInput;

/** Makes inputs of what was dropped or pasted, or says why that is not possible. What a file is, its content decides later. */
public final class DropReader {

    private static final int LONGEST_TEXT = 32 << 20;
    private static final Set<String> MAIL_PROGRAM =
            Set.of("mailbox", "mailbox-message", "imap", "imap-message", "news", "message", "outlook");
    private static final Set<String> WEB = Set.of("http", "https", "ftp");

    private final Texts texts;
    private int pasted;

    public DropReader(Texts texts) {
        this.texts = texts;
    }

    /** Files come before links, links before text: programs put all three on the board for one file. */
    public Dropped read(DropContent content) {
        if (!content.files().isEmpty()) {
            return new Dropped.Inputs(
                    content.files().stream().map(DropReader::place).toList());
        }
        String text = content.text().isBlank() ? content.url() : content.text();
        if (text.isBlank()) {
            return new Dropped.Refused(Dropped.Ground.NOTHING_ARRIVED);
        }
        return links(text).orElseGet(() -> pasted(text));
    }

    /** The clipboard: files that were copied in a file manager, or text. */
    public Dropped paste(DropContent content) {
        boolean empty = content.files().isEmpty()
                && content.text().isBlank()
                && content.url().isBlank();
        return empty ? new Dropped.Refused(Dropped.Ground.EMPTY) : read(content);
    }

    private Dropped pasted(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new Dropped.Refused(Dropped.Ground.TOO_LONG);
        }
        pasted++;
        String name = texts.text("paste.name", pasted);
        return new Dropped.Text(new MailInput.Bytes(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    // text/uri-list (RFC 2483): one link a line, "#" starts a remark
    private static Optional<Dropped> links(String text) {
        List<MailInput> files = new ArrayList<>();
        for (String line : text.strip()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .limit(1_000)
                .toList()) {
            String scheme = schemeOf(line);
            if (MAIL_PROGRAM.contains(scheme)) {
                return Optional.of(new Dropped.Refused(Dropped.Ground.MAIL_PROGRAM_LINK));
            }
            if (WEB.contains(scheme) && files.isEmpty() && !line.strip().contains(" ")) {
                return Optional.of(new Dropped.Refused(Dropped.Ground.WEB_LINK));
            }
            Optional<Path> file = scheme.equals("file") ? fileOf(line.strip()) : Optional.empty();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            file.map(DropReader::place).ifPresent(files::add);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Dropped.Inputs(files));
    }

    // "imap://user@host/INBOX#12" has the scheme "imap"; "Subject: hello" has none, because of the blank
    private static String schemeOf(String line) {
        int colon = line.indexOf(':');
        boolean link = (colon > 0 && line.startsWith("/", colon + 1)) || line.startsWith("message:%3C");
        return link ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<Path> fileOf(String link) {
        try {
            return Optional.of(Path.of(new URI(link)));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static MailInput place(Path path) {
        return new MailInput.Place(path.toString(), path);
    }
}
