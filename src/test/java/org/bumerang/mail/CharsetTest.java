// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {

    private static final String GERMAN =
            "Ihre Nachricht konnte leider nicht zugestellt werden: Das Postfach ist überfüllt.";
    private static final String RUSSIAN =
            "Ваше сообщение не может быть доставлено: почтовый ящик получателя переполнен.";
    private static final String JAPANESE = "メールを配送できませんでした。宛先のメールボックスが一杯です。";
    private static final String CHINESE = "您的邮件未能送达，收件人的邮箱已满。请稍后再试，或者与收件人联系。";
    private static final String KOREAN = "메일을 전달하지 못했습니다. 받는 사람의 편지함이 가득 찼습니다.";
    private static final String GREEK = "Το μήνυμά σας δεν παραδόθηκε επειδή το γραμματοκιβώτιο είναι γεμάτο.";

    private static String textOf(String written, String charset, String label) {
        return Reads.text(mail(written.getBytes(Charset.forName(charset)), label));
    }

    private static Message mail(byte[] body, String label) {
        String type = label.isEmpty() ? "" : "Content-Type: text/plain; charset=" + label + "\n";
        String head = "Subject: x\n" + type + "Content-Transfer-Encoding: base64\n\n";
        return Reads.of(head + Base64.getMimeEncoder().encodeToString(body)).only();
    }

    @Nested
    class ATrueLabel {

        @ParameterizedTest
        @ValueSource(
                strings = {"windows-1252", "iso-8859-1", "iso-8859-15", "windows-1250", "iso-8859-2", "x-macroman"})
        void isFollowedForGerman(String charset) {
            String label = charset.equals("x-macroman") ? "macintosh" : charset;

            assertEquals(GERMAN, textOf(GERMAN, charset, label));
        }

        @ParameterizedTest
        @ValueSource(strings = {"koi8-r", "koi8-u", "windows-1251", "iso-8859-5", "ibm866", "x-mac-cyrillic"})
        void isFollowedForRussian(String charset) {
            assertEquals(RUSSIAN, textOf(RUSSIAN, charset.replace("x-mac-c", "x-macC"), charset));
        }

        @ParameterizedTest
        @ValueSource(strings = {"iso-2022-jp", "shift_jis", "euc-jp", "windows-31j", "x-sjis", "utf-16", "utf-16le"})
        void isFollowedForJapanese(String charset) {
            assertEquals(JAPANESE, textOf(JAPANESE, charset, charset));
        }

        @ParameterizedTest
        @CsvSource({"gb18030, gb18030", "gbk, gbk", "gb2312, gb2312", "gb18030, gb2312", "gbk, cp936", "gb18030, x-gbk"
        })
        void isFollowedForChinese(String charset, String label) {
            assertEquals(CHINESE, textOf(CHINESE, charset, label));
        }

        @ParameterizedTest
        @CsvSource({"euc-kr, euc-kr", "x-windows-949, ks_c_5601-1987", "iso-2022-kr, iso-2022-kr"})
        void isFollowedForKorean(String charset, String label) {
            assertEquals(KOREAN, textOf(KOREAN, charset, label));
        }

        @Test
        void isFollowedForSignsThatOnlyTheLargerSetHas() {
            assertEquals("①株式会社㈱ 髙橋", textOf("①株式会社㈱ 髙橋", "x-windows-iso2022jp", "ISO-2022-JP"));
            assertEquals("①㈱ 髙橋", textOf("①㈱ 髙橋", "windows-31j", "Shift_JIS"));
            assertEquals("镕", textOf("镕", "gb18030", "gb2312"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'koi8-r'", "\"koi8-r;\"", "charset=koi8-r", "\"koi8-r\" ", "KOI8-R", "\"  koi8-r\""})
        void isUnderstoodHoweverItIsWritten(String label) {
            assertEquals(RUSSIAN, textOf(RUSSIAN, "koi8-r", label));
        }
    }

    @Nested
    class AMissingOrWrongLabel {

        @ParameterizedTest
        @CsvSource({
            "utf-8, ''",
            "utf-8, iso-8859-1",
            "utf-8, us-ascii",
            "utf-8, koi8-r",
            "utf-8, iso-8859-2",
            "utf-8, gb2312",
            "windows-1252, ''",
            "windows-1252, utf-8",
            "windows-1252, us-ascii",
            "windows-1252, unknown-8bit",
            "windows-1252, x-nonsense",
            "windows-1252, iso-2022-jp"
        })
        void leavesGermanReadable(String charset, String label) {
            assertEquals(GERMAN, textOf(GERMAN, charset, label));
        }

        @ParameterizedTest
        @CsvSource({
            "windows-1251, ''",
            "koi8-r, ''",
            "koi8-r, us-ascii",
            "windows-1251, iso-8859-1",
            "koi8-r, utf-8",
            "windows-1251, koi8-r",
            "koi8-r, windows-1251",
            "utf-8, windows-1251"
        })
        void leavesRussianReadable(String charset, String label) {
            assertEquals(RUSSIAN, textOf(RUSSIAN, charset, label));
        }

        @ParameterizedTest
        @CsvSource({
            "iso-2022-jp, ''",
            "iso-2022-jp, us-ascii",
            "iso-2022-jp, utf-8",
            "iso-2022-jp, iso-8859-1",
            "shift_jis, ''",
            "shift_jis, iso-2022-jp",
            "shift_jis, utf-8",
            "euc-jp, ''",
            "euc-jp, iso-2022-jp",
            "euc-jp, iso-8859-1",
            "utf-8, iso-2022-jp",
            "utf-8, shift_jis"
        })
        void leavesJapaneseReadable(String charset, String label) {
            assertEquals(JAPANESE, textOf(JAPANESE, charset, label));
        }

        @ParameterizedTest
        @CsvSource({"gb18030, ''", "gb18030, us-ascii", "gb18030, utf-8", "gb18030, iso-8859-1", "utf-8, gb2312"})
        void leavesChineseReadable(String charset, String label) {
            assertEquals(CHINESE, textOf(CHINESE, charset, label));
        }

        @ParameterizedTest
        @CsvSource({"euc-kr, ''", "euc-kr, us-ascii", "utf-8, euc-kr"})
        void leavesKoreanReadable(String charset, String label) {
            assertEquals(KOREAN, textOf(KOREAN, charset, label));
        }

        @ParameterizedTest
        @CsvSource({"windows-1253, ''", "iso-8859-7, us-ascii", "utf-8, iso-8859-7"})
        void leavesGreekReadable(String charset, String label) {
            assertEquals(GREEK.replace('ά', 'α'), textOf(GREEK.replace('ά', 'α'), charset, label));
        }

        @Test
        void leavesAServersEnglishAmongOtherScriptsReadable() {
            String text = "<a@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown\n\n" + RUSSIAN;

            assertEquals(text, textOf(text, "koi8-r", ""));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ÄÖÜ",
                    "Grüße",
                    "Übergröße ÄÖÜß",
                    "Größenüberschreitung",
                    "déjà créée à Noël",
                    "Ærø på ø",
                    "ñandú ¿qué?",
                    "Über „Anführungen“ – ja",
                    "Preis: 5 € §§ 3",
                    "Spaß äöü äöü äöü"
                })
        void neverTurnsWesternTextIntoAnotherScript(String text) {
            assertEquals(text, textOf(text, "windows-1252", ""));
            assertEquals(text, textOf(text, "windows-1252", "iso-8859-1"));
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void anHtmlPageNamesItsCharsetItself() {
            String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\"></head>"
                    + "<body>ящик</body></html>";
            byte[] bytes = page.getBytes(Charset.forName("koi8-r"));
            Message message = Reads.of("Subject: x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                            + Base64.getMimeEncoder().encodeToString(bytes))
                    .only();

            assertEquals(page, Reads.text(message));
        }

        @Test
        void headersHoldRawJapanese() {
            String escaped = new String(JAPANESE.getBytes(Charset.forName("iso-2022-jp")), StandardCharsets.ISO_8859_1);
            String shifted = new String(JAPANESE.getBytes(Charset.forName("shift_jis")), StandardCharsets.ISO_8859_1);

            assertEquals(
                    JAPANESE, Reads.of("Subject: " + escaped + "\n\nx\n").only().subject());
            assertEquals(
                    JAPANESE, Reads.of("Subject: " + shifted + "\n\nx\n").only().subject());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                attachment; filename*=UTF-8''R%C3%BCckl%C3%A4ufer.eml                                | Rückläufer.eml
                attachment; filename*0*=UTF-8''R%C3%BCck; filename*1*=l%C3%A4ufer; filename*2=.eml   | Rückläufer.eml
                attachment; filename*=iso-8859-1'de'Gr%FC%DFe.txt                                    | Grüße.txt
                attachment; filename*=koi8-r''%D1%DD%C9%CB                                           | ящик
                attachment; filename="=?utf-8?Q?Gr=C3=BCn.txt?="                                     | Grün.txt
                attachment; filename=plain name.txt                                                  | plain name.txt
                """)
        void fileNamesAreDecoded(String disposition, String name) {
            Message message = Reads.of("Subject: x\nContent-Type: application/octet-stream\nContent-Disposition: "
                            + disposition + "\n\nx\n")
                    .only();

            assertEquals(name, ((Part.Attachment) message.content()).fileName());
        }
    }

    @Nested
    class FlowedParagraphs {

        private static String flowed(String parameters, String text) {
            return Reads.text(
                    Reads.of("Subject: x\nContent-Type: text/plain; format=flowed" + parameters + "\n\n" + text)
                            .only());
        }

        @Test
        void areJoined() {
            assertEquals("one two three\nfour\n", flowed("", "one \ntwo \nthree\nfour\n"));
            assertEquals("onetwo\n", flowed("; delsp=yes", "one \ntwo\n"));
        }

        @Test
        void loseTheirStuffing() {
            assertEquals("From here\n> quoted not\n", flowed("", " From here\n > quoted not\n"));
        }

        @Test
        void staySeparateAcrossQuotesAndSignatures() {
            assertEquals("> a b\n\nc \n-- \nme\n".replace("\n\n", "\n"), flowed("", "> a \n> b\nc \n-- \nme\n"));
            assertEquals("> a \nb\n", flowed("", "> a \nb\n"));
        }

        @Test
        void areLeftAloneWhereNotDeclared() {
            Message message = Reads.of("Subject: x\nContent-Type: text/plain\n\none \ntwo\n")
                    .only();

            assertEquals("one \ntwo\n", Reads.text(message));
        }
    }
}
