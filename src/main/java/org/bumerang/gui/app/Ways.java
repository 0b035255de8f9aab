// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.bumerang.gui.drop.Doors;
import org.bumerang.gui.drop.DropContent;
import org.bumerang.gui.drop.DropReader;
import org.bumerang.gui.drop.Dropped;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.mail.MailInput;

/** All ways in: open, paste, drop, example, the files of the command line. Each ends in the same check or an answer. */
final class Ways implements Doors {

    private final CheckViewModel check;
    private final Choosers choosers;
    private final Texts texts;
    private final DropReader reader;

    Ways(CheckViewModel check, Choosers choosers, Texts texts) {
        this.check = check;
        this.choosers = choosers;
        this.texts = texts;
        this.reader = new DropReader(texts);
    }

    @Override
    public void open() {
        openAll(choosers.open(texts.text("chooser.open")));
    }

    void openFolder() {
        choosers.openFolder(texts.text("chooser.folder")).ifPresent(folder -> openAll(List.of(folder)));
    }

    void openAll(List<Path> paths) {
        if (!paths.isEmpty()) {
            check.open(inputs(paths));
        }
    }

    /** The person's own sent mail, for comparison. */
    void addSent() {
        List<Path> chosen = choosers.open(texts.text("chooser.sent"));
        if (!chosen.isEmpty()) {
            check.addSent(inputs(chosen));
        }
    }

    @Override
    public void paste() {
        take(reader.paste(DropContent.of(Clipboard.getSystemClipboard())));
    }

    void drop(DropContent content) {
        take(reader.read(content));
    }

    @Override
    public void example() {
        String file = "/org/bumerang/samples/example-" + texts.language().code() + ".mbox";
        try (InputStream stream = Ways.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            check.open(List.of(new MailInput.Bytes(texts.text("example.name"), stream.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void take(Dropped dropped) {
        switch (dropped) {
            case Dropped.Inputs inputs -> check.open(inputs.inputs());
            case Dropped.Text text -> check.openText(text.input());
            case Dropped.Refused refused ->
                check.noticeProperty().set(Optional.of(Notice.problem(key(refused.ground()))));
        }
    }

    private static String key(Dropped.Ground ground) {
        return switch (ground) {
            case NOTHING_ARRIVED -> "drop.nothing-arrived";
            case MAIL_PROGRAM_LINK -> "drop.mail-program-link";
            case WEB_LINK -> "drop.web-link";
            case EMPTY -> "drop.empty";
            case TOO_LONG -> "drop.too-long";
        };
    }

    private static List<MailInput> inputs(List<Path> paths) {
        return paths.stream()
                .<MailInput>map(path -> new MailInput.Place(path.toString(), path))
                .toList();
    }
}
