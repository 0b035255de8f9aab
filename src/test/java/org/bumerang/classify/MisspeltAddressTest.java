// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltAddressTest {

    private final MisspeltAddress misspelt = MisspeltAddress.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@gmial.com",
                "anna@gmx.dee",
                "anna@gmx.ed",
                "anna@tonline.de",
                "anna@t-onlien.de",
                "anna@web,de",
                "anna@webde",
                "anna@hotmial.com",
                "anna@gmail.con",
                "anna@gmail.comm",
                "anna..b@example.org",
                "anna.@example.org",
                "www.anna@example.org",
                "anna@outlok.de",
                "anna@freenet.d",
                "anna@YAHOO.CM"
            })
    void aNearMissLooksMistyped(String address) {
        assertTrue(misspelt.test(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@gmail.com",
                "anna@gmx.at",
                "anna@example.org",
                "anna@wen.de",
                "anna@mail.ru",
                "anna@firma.de",
                "anna@ymail.com",
                "",
                "anna",
                "@",
                "\"a..b\"@example.org",
                "anna@gmx.org",
                "anna@posteo.de"
            })
    void aDomainOfItsOwnDoesNot(String address) {
        assertFalse(misspelt.test(address));
    }
}
