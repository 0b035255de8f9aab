// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what the charset labels of mails mean in practice. A label often names the small standard while the bytes hold
 * signs of the vendor's larger set, which contains the small one (WHATWG Encoding, section 4.2): the larger is taken.
 */
final class CharsetLabel {

    private static final int LONGEST = 60;
    private static final int TOP_OF_PAGE = 2_048;

    /** Labels that people's programs put on anything: what stands under them is found out from the bytes. */
    private static final Set<String> TELLS_NOTHING = Set.of(
            "",
            "us-ascii",
            "ascii",
            "ansi_x3.4-1968",
            "iso-8859-1",
            "iso8859-1",
            "iso_8859-1",
            "latin1",
            "latin-1",
            "windows-1252",
            "cp1252",
            "cp-1252",
            "ansi",
            "utf-8",
            "utf8",
            "unicode-1-1-utf-8",
            "7bit",
            "8bit",
            "binary",
            "default",
            "none",
            "unknown",
            "unknown-8bit",
            "x-unknown",
            "x-user-defined");

    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("iso-2022-jp-1", "x-windows-iso2022jp"),
            Map.entry("iso-2022-jp-3", "x-windows-iso2022jp"),
            Map.entry("csiso2022jp", "x-windows-iso2022jp"),
            Map.entry("cp50220", "x-windows-iso2022jp"),
            Map.entry("cp50221", "x-windows-iso2022jp"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("x-euc-jp", "euc-jp"),
            Map.entry("eucjp", "euc-jp"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gb_2312-80", "gb18030"),
            Map.entry("x-euc-cn", "gb18030"),
            Map.entry("euc-cn", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("cp936", "gb18030"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("x-big5", "big5-hkscs"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("koi8-ru", "koi8-u"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("x-mac-cyrillic", "x-maccyrillic"));

    // in the head of a page: <meta charset="koi8-r"> or <meta content="text/html; charset=koi8-r">
    private static final Pattern IN_PAGE =
            Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private CharsetLabel() {}

    /** The label in lower case without the quotes and other signs that got into it. */
    static String clean(String label) {
        String text = label.strip().toLowerCase(Locale.ROOT);
        int from = text.startsWith("charset=") ? "charset=".length() : 0;
        while (from < text.length() && !isPlain(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && to < from + LONGEST && isPlain(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The charset of a cleaned label; empty where the label tells nothing or names nothing that is known. */
    static Optional<Charset> charset(String label) {
        if (TELLS_NOTHING.contains(label)) {
            return Optional.empty();
        }
        String name = LARGER.getOrDefault(label, label);
        return named(name).or(() -> name.startsWith("x-") ? charset(name.substring(2)) : Optional.empty());
    }

    /** The label that an HTML page gives itself in its first 2,048 bytes, or empty. */
    static String inPage(Slice html) {
        Matcher matcher = IN_PAGE.matcher(html.first(TOP_OF_PAGE).latin1());
        return matcher.find() ? clean(matcher.group(1)) : "";
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(found -> !found.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.:+".indexOf(c) >= 0;
    }
}
