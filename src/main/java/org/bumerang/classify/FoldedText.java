// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the form in which phrases are compared: lower case without regard to the locale, runs of white space as one
 * blank, no accents, {@code ä} as {@code ae}, typographic quotes as {@code '}. Mail addresses are blanked out, because an
 * address such as {@code full-mailbox@example.org} says nothing, and so are the marks at the beginning of the lines of a
 * reply, because many reports join {@code 550-5.7.1 Messages with multiple} and {@code 550 5.7.1 addresses} to one line.
 * Every character remembers where it stood.
 */
final class FoldedText {

    /** How much of a diagnostic or text is looked at. */
    static final int LONGEST = 8_000;

    /** Stands where an address stood; no phrase holds it. */
    static final char ADDRESS = '\u0001';

    private static final int ADDRESS_LONGEST = 320;
    private static final int CODE = 3;

    // "550-5.7.1 ", "550-", "550 5.7.1 " (RFC 5321 section 4.2.1, RFC 2034 section 4) and the "<<< " of transcripts
    private static final Pattern LINE_MARK = Pattern.compile(
            "<<<|[45]\\d\\d(?:-(?:[45]\\.\\d{1,3}\\.\\d{1,3}(?=\\s))?| [45]\\.\\d{1,3}\\.\\d{1,3}(?=\\s))");

    private final String source;
    private final StringBuilder folded;
    private int[] origin;
    private final String text;

    private FoldedText(String source) {
        this.source = source;
        this.folded = new StringBuilder(source.length() + 16);
        this.origin = new int[source.length() + 16];
        fold();
        this.text = folded.toString();
    }

    /** Folds the beginning of a text, at most {@link #LONGEST} characters. */
    static FoldedText of(String text) {
        return new FoldedText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** Folds the words of a phrase. */
    static String fold(String phrase) {
        return of(phrase).text();
    }

    private void fold() {
        Matcher mark = LINE_MARK.matcher(source);
        String continued = "";
        int at = 0;
        while (at < source.length()) {
            int addressEnd = endOfAddress(at);
            if (addressEnd > at) {
                put(ADDRESS, at);
                at = addressEnd;
            } else if (beginsToken(at) && mark.region(at, source.length()).lookingAt()) {
                continued = mark.group().length() >= CODE ? mark.group().substring(0, CODE) : continued;
                fold(' ', at);
                at = mark.end();
            } else if (!continued.isEmpty() && source.startsWith(continued + " ", at)) {
                at += CODE;
            } else {
                fold(source.charAt(at), at);
                at++;
            }
        }
    }

    private boolean beginsToken(int at) {
        return "<45".indexOf(source.charAt(at)) >= 0 && (at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1)));
    }

    private void fold(char letter, int at) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                put(' ', at);
            }
            return;
        }
        char lower = Character.toLowerCase(letter);
        switch (lower) {
            case 'ä' -> put("ae", at);
            case 'ö' -> put("oe", at);
            case 'ü' -> put("ue", at);
            case 'ß' -> put("ss", at);
            case '\u2018', '\u2019', '\u00b4', '`' -> put('\'', at);
            case '\u201c', '\u201d', '\u201e' -> put('"', at);
            default -> put(lower < 0x80 ? lower : withoutAccent(lower), at);
        }
    }

    private static char withoutAccent(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private void put(String letters, int at) {
        letters.chars().forEach(letter -> put((char) letter, at));
    }

    private void put(char letter, int at) {
        if (folded.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[folded.length()] = at;
        folded.append(letter);
    }

    /** The end of a mail address that starts here, or {@code start} if none does. */
    private int endOfAddress(int start) {
        boolean inside = start > 0 && isAddressPart(source.charAt(start - 1));
        if (inside || !isAddressPart(source.charAt(start))) {
            return start;
        }
        int at = start;
        boolean sign = false;
        while (at < source.length()
                && at - start < ADDRESS_LONGEST
                && (isAddressPart(source.charAt(at)) || isSign(at))) {
            sign |= isSign(at);
            at++;
        }
        return sign ? at : start;
    }

    private boolean isSign(int at) {
        return source.charAt(at) == '@';
    }

    private static boolean isAddressPart(char letter) {
        return Character.isLetterOrDigit(letter) || "._-+=".indexOf(letter) >= 0;
    }

    String text() {
        return text;
    }

    /** The place in the text as it was given. */
    int originOf(int foldedPlace) {
        return foldedPlace < folded.length() ? origin[foldedPlace] : source.length();
    }

    /** The piece of the given text that a piece of the folded one came from. */
    String original(int foldedStart, int foldedEnd) {
        int last = foldedEnd == 0 ? 0 : originOf(foldedEnd - 1) + 1;
        return source.substring(originOf(foldedStart), Math.max(originOf(foldedStart), last));
    }
}
