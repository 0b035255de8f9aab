// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageIdStyleTest {

    @ParameterizedTest
    @CsvSource({
        "<2f1c8a90-0b7e-4d7c-9a51-6e0f3b2d4c11@example.org>, uuid@own",
        "<2F1C8A90-0B7E-4D7C-9A51-6E0F3B2D4C11@example.org>, capital-uuid@own",
        "<000001da1b2c$7a3b5c60$6eb21520$@mail.example.org>, dollars@own",
        "<20260504.101112.4711@example.org>, numbers@own",
        "<0123456789abcdef0123456789abcdef@other.example>, hex@other.example",
        "<CAK3xY=abc_d+ef@mail.gmail.com>, text@gmail.com",
        "<AM0PR01MB1234@AM0PR01MB1234.eurprd01.prod.outlook.com>, text@outlook.com",
        "<000101da$1$2$@ANN-PC>, dollars@local",
        "'', ''",
        "no id, ''",
        "<@example.org>, ''"
    })
    void theFormOfAnIdIsThatOfItsProgram(String id, String style) {
        assertEquals(style, MessageIdStyle.of(id, "example.org"));
    }
}
