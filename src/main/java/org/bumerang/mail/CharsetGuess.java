// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the charset of bytes whose label is missing or wrong, from what languages look like in each. */
final class CharsetGuess {

    private static final int LOOKED_AT = 64 << 10;
    private static final byte ESCAPE = 0x1B;

    /** Fewer bytes above 127 than this look like a language by chance; more of them are needed against a label. */
    private static final int ENOUGH_TO_GUESS = 8;

    private static final int ENOUGH_TO_CONTRADICT = 40;

    private static final Set<String> CYRILLIC =
            Set.of("KOI8-R", "KOI8-U", "windows-1251", "ISO-8859-5", "IBM866", "IBM855", "x-MacCyrillic");

    private CharsetGuess() {}

    /**
     * The charset of 8-bit bytes that are no UTF-8, if it is none of Western Europe. In Western text a byte above 127 is
     * an accent among plain letters; in other scripts such bytes stand side by side. Only then a guess is worth more than
     * the usual answer.
     */
    static Optional<Charset> foreign(Slice bytes) {
        int high = 0;
        int beside = 0;
        for (int i = bytes.from(); i < bytes.to(); i++) {
            if (bytes.at(i) < 0) {
                high++;
                beside += i > bytes.from() && bytes.at(i - 1) < 0 ? 1 : 0;
            }
        }
        return high >= ENOUGH_TO_GUESS && beside * 3 > high * 2 ? detect(bytes) : Optional.empty();
    }

    /** The charset that switches between sets by escape sequences (RFC 1468, RFC 1557), where the bytes hold such. */
    static Optional<Charset> switching(Slice bytes) {
        for (int i = bytes.from(); i + 2 < bytes.to(); i++) {
            if (bytes.at(i) == ESCAPE && (bytes.at(i + 1) == '$' || bytes.at(i + 1) == '(')) {
                return detect(bytes.startingAt(i));
            }
        }
        return Optional.empty();
    }

    /** Another Cyrillic set than the one declared, if the bytes make a language in that and enough of them are there. */
    static Optional<Charset> otherCyrillic(Slice bytes, Charset declared) {
        if (!CYRILLIC.contains(declared.name()) || highBytes(bytes) < ENOUGH_TO_CONTRADICT) {
            return Optional.empty();
        }
        return detect(bytes).filter(found -> CYRILLIC.contains(found.name()));
    }

    /** How many bytes are above 127. */
    static int highBytes(Slice bytes) {
        int high = 0;
        for (int i = bytes.from(); i < bytes.to(); i++) {
            high += bytes.at(i) < 0 ? 1 : 0;
        }
        return high;
    }

    private static Optional<Charset> detect(Slice bytes) {
        UniversalDetector detector = new UniversalDetector();
        byte[] sample = bytes.first(LOOKED_AT).copy();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        @Nullable String name = detector.getDetectedCharset();
        return name == null ? Optional.empty() : CharsetLabel.charset(CharsetLabel.clean(name));
    }
}
