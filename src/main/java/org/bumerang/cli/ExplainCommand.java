// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bumerang.explain.book.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bumerang explain TEXT|CODE...}: what a pasted error or a code means. */
@Command(name = "explain", versionProvider = Version.class, sortOptions = false)
final class ExplainCommand extends CommonOptions implements Callable<Integer> {
    private static final int LONGEST = 64 << 10;

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "TEXT|CODE", descriptionKey = "option.text")
    final List<String> words = new ArrayList<>();

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        String text = pasted().strip();
        if (text.isEmpty()) {
            throw new WrongUse("wrong.no-text");
        }
        new ExplainedText(Book.load(), desk.messages())
                .write(text, desk.console().out());
        return Exit.DONE.code();
    }

    /** The words as one text; the text of standard input for {@code -}. */
    private String pasted() throws IOException {
        boolean typed = words.equals(List.of(StandardInput.NAME));
        String text = typed
                ? new String(desk.console().in().readNBytes(LONGEST), StandardCharsets.UTF_8)
                : String.join(" ", words);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
