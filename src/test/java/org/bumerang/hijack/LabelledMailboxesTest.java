// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every labelled mailbox gets its verdict, and every mail in it what it is. */
class LabelledMailboxesTest {

    static List<ReadMailbox> all() {
        return ReadMailbox.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isJudgedRight(ReadMailbox read) {
        LabelledMailbox mailbox = read.mailbox();
        HijackAssessment result = read.assess(SignalBook.load());
        assertTrue(mailbox.isRight(result.kind()), () -> result.kind() + " of " + result.incidents());
        List<Truth> wanted =
                mailbox.mails().stream().map(LabelledMailbox.Labelled::truth).toList();
        assertEquals(wanted, read.truths(result), () -> result.incidents().toString());
    }

    @Test
    void namesAreDistinct() {
        List<String> names =
                new ArrayList<>(all().stream().map(ReadMailbox::toString).toList());
        assertEquals(names.stream().distinct().toList(), names);
    }
}
