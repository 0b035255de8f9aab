// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ServerReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAddressesTest {

    private static final KnownAddresses KNOWN =
            new KnownAddresses(Map.of("anna.meier@example.org", 3, "office1@example.org", 2, "bob@example.org", 5));

    private static Finding finding(String recipient, Cause cause) {
        return new Finding(
                new RecipientReport(recipient, List.of(), MessageKind.BOUNCE, "", ServerReply.NONE, Attempt.NONE),
                new Classification(
                        cause.reason().orElseThrow(),
                        cause,
                        Certainty.HIGH,
                        true,
                        "rule",
                        Evidence.NONE,
                        Evidence.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana.meier@example.org",
                "annna.meier@example.org",
                "anna.maier@example.org",
                "anna.meier@exmple.org",
                "Anna.Meyer@example.org"
            })
    void findsTheAddressThatIsWrittenToOtherwise(String written) {
        Finding completed = KNOWN.complete(finding(written, Cause.USER_UNKNOWN));
        assertEquals(Optional.of("anna.meier@example.org"), completed.meant());
        assertEquals(Cause.USER_UNKNOWN_TYPO, completed.classification().cause());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.meier@example.org",
                "office2@example.org",
                "rob@example.org",
                "anna.schulz@example.org",
                "",
                "anna"
            })
    void leavesAnAddressAloneThatIsNoSlip(String written) {
        Finding finding = finding(written, Cause.USER_UNKNOWN);
        assertSame(finding, KNOWN.complete(finding));
    }

    @Test
    void asksOnlyWhereTheAddressDoesNotExist() {
        Finding full = finding("ana.meier@example.org", Cause.MAILBOX_FULL);
        assertSame(full, KNOWN.complete(full));
    }

    @Test
    void aGreatFolderIsNoBurden() {
        Map<String, Integer> many = IntStream.range(0, 30_000)
                .boxed()
                .collect(Collectors.toMap(number -> "recipient" + number + "@example.org", number -> 1));
        assertTimeout(
                Duration.ofSeconds(20),
                () -> new KnownAddresses(many).complete(finding("recipiennt12@example.org", Cause.USER_UNKNOWN)));
    }
}
