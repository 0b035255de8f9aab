// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.dsn.layout.LayoutReader.Described;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the layouts against the notice that it brings along. */
class LayoutExampleTest {

    @ParameterizedTest
    @MethodSource("described")
    void readsItsOwnExampleAndNoEarlierLayoutTakesIt(Described described) {
        Optional<Reading> reading = new Layouts().read(noticeOf(described));
        assertEquals(described.layout().id(), reading.map(Reading::layout).orElse("none"));
        assertEquals(
                described.finds(),
                reading.orElseThrow().failures().stream().map(Failure::address).toList());
    }

    // where only the sender tells the system, he is one that the entry names
    private static Notice noticeOf(Described described) {
        String from =
                described.layout().id().equals("gmail") ? "mailer-daemon@googlemail.com" : "mailer-daemon@example.org";
        return Notice.of(from, "returned", List.of(), Set.of("me@example.org"), described.example());
    }

    static Stream<Described> described() {
        return LayoutReader.readAll().stream();
    }
}
