// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.util.LocaleUtil;

/** Windows code pages, by whose numbers Outlook names character sets. */
final class CodePage {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int WIDE = 1200;

    private CodePage() {}

    /** The character set of a code page; empty for unknown ones and for UTF-16, which no 8-bit text is in. */
    static Optional<Charset> charset(int codePage) {
        if (codePage <= 0 || codePage == WIDE || codePage == WIDE + 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(CodePageUtil.codepageToEncoding(codePage, true)));
        } catch (UnsupportedEncodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same for texts that are tried as UTF-8 first, so that it need not be named. */
    static Optional<Charset> eightBit(int codePage) {
        return charset(codePage)
                .filter(found -> !found.equals(StandardCharsets.UTF_8) && !found.equals(StandardCharsets.US_ASCII));
    }

    /** The character set that Windows has for a language. */
    static Optional<Charset> ofLanguage(int language) {
        return eightBit(LocaleUtil.getDefaultCodePageFromLCID(language));
    }

    /** Text that is UTF-8 all through is read as that, because programs write it under any code page. */
    static String decode(byte[] bytes, Charset charset) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, charset);
        }
    }
}
