// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/** Finds codes in what somebody typed or pasted. */
final class CodeFinder {

    /** Codes stand at the beginning of errors; behind this nobody looks. */
    static final int LONGEST = 8 << 10;

    private static final int SHORT = 5;

    // “0x800CCC0E” in “Error (0x800CCC0E): cannot connect”
    private static final Pattern OF_A_PROGRAM = Pattern.compile("(?i)(?<![0-9a-z])0x[0-9a-f]{8}(?![0-9a-z])");

    private final KnownCodes known;

    CodeFinder(KnownCodes known) {
        this.known = known;
    }

    /** Reads a text that is one code and nothing else, such as {@code 5.7.26}, {@code #5.1.1} or {@code [TSS04]}. */
    Optional<Code> one(String text) {
        String bare = bare(text);
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        return EnhancedStatus.parse(bare)
                .<Code>map(Code.Status::new)
                .or(() -> reply(bare))
                .or(() -> known.own(bare).map(own -> new Code.Own(own.code())));
    }

    private static Optional<Code> reply(String bare) {
        boolean three = bare.length() == 3 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return three && bare.charAt(0) >= '2' && bare.charAt(0) <= '5'
                ? Optional.of(new Code.Reply(new ReplyCode(Integer.parseInt(bare))))
                : Optional.empty();
    }

    private static String bare(String text) {
        String stripped = text.strip();
        int from = 0;
        int to = stripped.length();
        while (from < to && "#([<\"„“".indexOf(stripped.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]>\"“”.,;:".indexOf(stripped.charAt(to - 1)) >= 0) {
            to--;
        }
        return stripped.substring(from, to);
    }

    /** The codes that stand in a text, each once: the reply, the enhanced status, providers' own keys. */
    List<Code> in(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST)).strip();
        List<Code> found = new ArrayList<>();
        one(beginning).ifPresent(found::add);
        if (found.isEmpty()) {
            ReplyCode.atStartOf(beginning).map(Code.Reply::new).ifPresent(found::add);
            EnhancedStatus.find(beginning).map(Code.Status::new).ifPresent(found::add);
            known.list().own().stream()
                    .map(KnownCodes.Own::code)
                    .filter(code -> standsIn(code, beginning))
                    .map(Code.Own::new)
                    .forEach(found::add);
        }
        return found;
    }

    /** The first error code of a mail program in a text, in small letters. */
    Optional<String> programCode(String text) {
        Matcher matcher = OF_A_PROGRAM.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return matcher.find() ? Optional.of(matcher.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Short keys without a digit, such as BL, are words elsewhere: they count in brackets only. */
    private static boolean standsIn(String code, String text) {
        if (code.length() < SHORT && code.chars().noneMatch(Character::isDigit)) {
            return text.contains("(" + code + ")") || text.contains("[" + code + "]");
        }
        String folded = text.toLowerCase(Locale.ROOT);
        String sought = code.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
            if (isBoundary(folded, at - 1) && isBoundary(folded, at + sought.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
