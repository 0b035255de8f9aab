// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Parcel, Inc.\" <info@shop.example> | Parcel, Inc. <info@shop.example>",
                "\"The \\\"best\\\" shop\" <a@shop.example> | The \"best\" shop <a@shop.example>",
                "\"\" <a@shop.example> | <a@shop.example>",
                "\"never closed <a@shop.example> | \"never closed <a@shop.example>",
                "\"never closed \\\" | \"never closed \\\"",
                "Bea <bea@example.org> | Bea <bea@example.org>",
                "bea@example.org | bea@example.org"
            })
    void aSenderIsShownWithoutTheMarksAroundTheName(String from, String shown) {
        assertEquals(shown, RowWords.unquoted(from));
    }
}
