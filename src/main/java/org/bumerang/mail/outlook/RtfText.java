// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The words of an RTF text, one line a paragraph. Groups that hold no text of the mail, and those that a reader may skip, are
 * left out; the tags of HTML that was put into RTF ([MS-OXRTFEX]) are such groups. Linear in the length of the text.
 */
final class RtfText {

    private static final int LONGEST_WORD = 32;

    private static final Set<String> SILENT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "headerl",
            "headerr",
            "footerl",
            "footerr",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "fldinst",
            "xmlnstbl",
            "latentstyles",
            "mmathPr");

    private record Group(boolean silent, int skippedAfterUnicode) {}

    private final String rtf;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder bytes = new StringBuilder();
    private final Deque<Group> outer = new ArrayDeque<>();
    private Group group = new Group(false, 1);
    private Charset charset = CodePage.WESTERN;
    private int at;
    private int toSkip;

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    /** The words of RTF whose characters are its bytes; nothing where it is no RTF. */
    static String of(String rtf) {
        return rtf.startsWith("{\\rtf") ? new RtfText(rtf).read() : "";
    }

    private String read() {
        while (at < rtf.length()) {
            char sign = rtf.charAt(at++);
            switch (sign) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> put(sign);
            }
        }
        flush();
        return text.toString().strip();
    }

    private void open() {
        flush();
        outer.push(group);
        toSkip = 0;
    }

    private void close() {
        flush();
        group = outer.isEmpty() ? group : outer.pop();
        toSkip = 0;
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char sign = rtf.charAt(at);
        if (isLetter(sign)) {
            word();
            return;
        }
        at++;
        switch (sign) {
            case '\'' -> hexadecimal();
            case '*' -> group = new Group(true, group.skippedAfterUnicode());
            case '~' -> write("\u00a0");
            case '_' -> write("-");
            case '\\', '{', '}' -> put(sign);
            case '\r', '\n' -> write("\n");
            default -> {}
        }
    }

    private void hexadecimal() {
        int high = at < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
        int low = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at + 1), 16) : -1;
        at = Math.min(at + 2, rtf.length());
        if (high >= 0 && low >= 0) {
            put((char) (high << 4 | low));
        }
    }

    /** A word of letters, a number that may be left out, and a blank that belongs to it. */
    private void word() {
        int start = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at)) && at - start < LONGEST_WORD) {
            at++;
        }
        String name = rtf.substring(start, at);
        int digits = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && Character.digit(rtf.charAt(at), 10) >= 0 && at - digits < 10) {
            at++;
        }
        int number = number(rtf.substring(digits, at));
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        obey(name, number);
    }

    private void obey(String name, int number) {
        switch (name) {
            case "par", "line", "row", "sect", "page" -> write("\n");
            case "tab", "cell" -> write("\t");
            case "emdash", "endash" -> write("-");
            case "lquote", "rquote" -> write("'");
            case "ldblquote", "rdblquote" -> write("\"");
            case "u" -> unicode(number);
            case "uc" -> group = new Group(group.silent(), Math.clamp(number, 0, 8));
            case "ansicpg" -> charset = CodePage.charset(number).orElse(charset);
            case "bin" -> at = Math.clamp((long) at + Math.max(number, 0), at, rtf.length());
            default -> {
                if (SILENT.contains(name)) {
                    group = new Group(true, group.skippedAfterUnicode());
                }
            }
        }
    }

    private void unicode(int number) {
        write(String.valueOf((char) number));
        toSkip = group.skippedAfterUnicode();
    }

    /** A byte of the text; the ones that stand for older readers behind a Unicode sign are passed over. */
    private void put(char value) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!group.silent()) {
            bytes.append(value);
        }
    }

    private void write(String words) {
        flush();
        if (!group.silent()) {
            text.append(words);
        }
    }

    private void flush() {
        if (!bytes.isEmpty()) {
            text.append(new String(bytes.toString().getBytes(StandardCharsets.ISO_8859_1), charset));
            bytes.setLength(0);
        }
    }

    private static int number(String digits) {
        try {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
