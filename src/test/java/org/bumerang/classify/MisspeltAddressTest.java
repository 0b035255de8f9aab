// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltAddressTest {

    private final MisspeltAddress misspelt = MisspeltAddress.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anna@gmial.com         | anna@gmail.com
            anna@gmx.dee           | anna@gmx.de
            anna@gmx.ed            | anna@gmx.de
            anna@web.ed            | anna@web.de
            anna@tonline.de        | anna@t-online.de
            anna@t-onlien.de       | anna@t-online.de
            anna@t-online.com      | anna@t-online.de
            anna@t-online          | anna@t-online.de
            anna@web,de            | anna@web.de
            anna@webde             | anna@web.de
            anna@gmx               | anna@gmx.de
            anna@gmail             | anna@gmail.com
            anna@gmail.de          | anna@gmail.com
            anna@hotmial.com       | anna@hotmail.com
            anna@hottmail.com      | anna@hotmail.com
            anna@gmail.con         | anna@gmail.com
            anna@gmail.comm        | anna@gmail.com
            anna@outlok.de         | anna@outlook.de
            anna@freenet.d         | anna@freenet.de
            anna@YAHOO.CM          | anna@yahoo.com
            anna..b@example.org    | anna.b@example.org
            anna.@example.org      | anna@example.org
            www.anna@example.org   | anna@example.org
            anna@example.org.      | anna@example.org
            [anna@example.org]     | anna@example.org
            anna@example,org       | anna@example.org
            anna@@example.org      | anna@example.org
            anna(at)example.org    | anna@example.org
            anna b@example.org     | annab@example.org
            mailto:anna@gmx.de     | anna@gmx.de
            jürgen@gmx.de          | juergen@gmx.de
            """)
    void findsWhatAMistypedAddressMeant(String written, String meant) {
        assertEquals(Optional.of(meant), misspelt.meant(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@gmail.com",
                "anna@gmx.at",
                "anna@gmx.net",
                "anna@gmx.ch",
                "anna@gmx.org",
                "anna@hotmail.de",
                "anna@hotmail.es",
                "anna@outlook.de",
                "anna@outlook.fr",
                "anna@yahoo.at",
                "anna@live.nl",
                "anna@t-online.hu",
                "anna@web.com",
                "anna@example.org",
                "Anna@Example.org",
                "anna@wen.de",
                "anna@mail.ru",
                "anna@firma.de",
                "anna@ymail.com",
                "anna@gmail.example.org",
                "jürgen@example.org",
                "anna@münchen.example",
                "",
                "anna",
                "@",
                "anna@",
                "a@b@example.org",
                "\"a..b\"@example.org",
                "anna@posteo.de"
            })
    void leavesAnAddressAloneThatMayBeRight(String address) {
        assertEquals(Optional.empty(), misspelt.meant(address));
    }
}
