// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import org.bumerang.explain.book.Book;
import org.bumerang.gui.drop.Doors;
import org.bumerang.gui.drop.DropContent;
import org.bumerang.gui.drop.DropReader;
import org.bumerang.gui.drop.Dropped;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.export.Folders;
import org.bumerang.gui.help.Pages;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.prefs.RecentFiles;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.mail.MailInput;

/** All ways in: open, paste, drop, example, the files of the command line. Each ends in the same check or an answer. */
final class Ways implements Doors {

    private final CheckViewModel check;
    private final Choosers choosers;
    private final Folders folders;
    private final Texts texts;
    private final Pages pages;
    private final DropReader reader;
    private final RecentFiles recents = new RecentFiles();

    Ways(CheckViewModel check, Choosers choosers, Folders folders, Texts texts, Pages pages) {
        this.check = check;
        this.choosers = choosers;
        this.folders = folders;
        this.texts = texts;
        this.pages = pages;
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
            load(inputs(paths));
        }
    }

    private void load(List<MailInput> inputs) {
        recents.opened(inputs);
        check.open(inputs);
    }

    RecentFiles recents() {
        return recents;
    }

    /** Opens a file that was opened before, or says that it has gone. */
    void openRecent(String path) {
        recents.find(path)
                .ifPresentOrElse(
                        file -> openAll(List.of(file)),
                        () -> tell(Notice.problem("notice.recent-gone", Shown.line(path))));
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

    /** The way to the encyclopedia. */
    Pages pages() {
        return pages;
    }

    @Override
    public void lookUp() {
        pages.open(Book.START);
    }

    @Override
    public void mailOut() {
        pages.open("get-mail-out");
    }

    /** Shows the folder that the file of a row lies in; a message of a zip file lies where the zip file does. */
    void showInFolder(FindingRow row) {
        String source = row.message().location().source();
        check.inputOf(source)
                .flatMap(Ways::placeOf)
                .ifPresentOrElse(
                        place -> folderOf(place, source)
                                .ifPresentOrElse(
                                        folders::show,
                                        () -> tell(Notice.problem("notice.folder-gone", Shown.line(place.name())))),
                        () -> tell(Notice.problem("notice.no-folder")));
    }

    private void tell(Notice notice) {
        check.noticeProperty().set(Optional.of(notice));
    }

    private static Optional<MailInput.Place> placeOf(MailInput input) {
        return switch (input) {
            case MailInput.Place place -> Optional.of(place);
            case MailInput.Enclosed enclosed -> placeOf(enclosed.carrier());
            case MailInput.Bytes bytes -> Optional.empty();
        };
    }

    private static Path below(MailInput.Place place, String source) {
        String rest = source.substring(Math.min(place.name().length(), source.length()));
        try {
            return place.path().resolve(rest.startsWith("/") ? rest.substring(1) : rest);
        } catch (InvalidPathException e) {
            // an entry of an archive may bear any name
            return place.path();
        }
    }

    // not above the folder of what was opened: nobody looks for it there
    private static Optional<Path> folderOf(MailInput.Place place, String source) {
        Path opened = place.path().toAbsolutePath();
        Path top = Optional.ofNullable(opened.getParent()).orElse(opened);
        return Stream.iterate(below(place, source).toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .takeWhile(folder -> folder.startsWith(top))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private void take(Dropped dropped) {
        switch (dropped) {
            case Dropped.Inputs inputs -> load(inputs.inputs());
            case Dropped.Text text -> check.openText(text.input());
            case Dropped.Refused refused -> tell(answer(refused.ground()));
        }
    }

    private static Notice answer(Dropped.Ground ground) {
        return switch (ground) {
            case NOTHING_ARRIVED -> Notice.problem("drop.nothing-arrived").leadingTo("drop-fails");
            case MAIL_PROGRAM_LINK -> Notice.problem("drop.mail-program-link").leadingTo("drop-fails");
            case WEB_LINK -> Notice.problem("drop.web-link").leadingTo("get-mail-out");
            case EMPTY -> Notice.problem("drop.empty").leadingTo("paste-text");
            case TOO_LONG -> Notice.problem("drop.too-long");
        };
    }

    private static List<MailInput> inputs(List<Path> paths) {
        return paths.stream()
                .<MailInput>map(path -> new MailInput.Place(path.toString(), path))
                .toList();
    }
}
