// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.hijack.Journey.Hop;
import org.bumerang.hijack.Journey.Standing;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;

class JourneyReaderTest {

    private static final String TAKEN_IN =
            "from [192.0.2.7] ([192.0.2.7]) by mail.gmx.net (mrgmx105 [212.227.17.174]) with ESMTPSA (Nemesis) id 1;"
                    + " Mon, 9 Mar 2026 08:11:00 +0100";
    private static final String HANDED_ON =
            "from mout.gmx.net (mout.gmx.net [212.227.17.20]) by mx.shop.example (Postfix) with ESMTPS id 2;"
                    + " Mon, 9 Mar 2026 07:11:42 +0000";

    private final JourneyReader reader = JourneyReader.load();

    private Journey read(String... newestFirst) {
        return reader.read(received(Arrays.stream(newestFirst)), List.of());
    }

    private static Headers received(Stream<String> lines) {
        return new Headers(lines.map(line -> Header.of("Received", line)).toList());
    }

    private static List<Standing> standings(Journey journey) {
        return journey.hops().stream().map(Hop::standing).toList();
    }

    @Test
    void tellsTheWayFromItsBeginningWithTheTimeBetweenStationsWhateverTheirZones() {
        Journey journey = read(HANDED_ON, TAKEN_IN);
        assertEquals(
                List.of("mail.gmx.net", "mx.shop.example"),
                journey.hops().stream().map(Hop::by).toList());
        assertEquals("mout.gmx.net [212.227.17.20]", journey.hops().getLast().from());
        assertEquals(
                Optional.of(Duration.ofSeconds(42)), journey.hops().getLast().delay());
        assertEquals(Optional.of(Duration.ofSeconds(42)), journey.total());
    }

    @Test
    void believesALineWhoseWriterHandedTheMailOverAndIsKnown() {
        assertEquals(List.of(Standing.VOUCHED, Standing.VOUCHED), standings(read(HANDED_ON, TAKEN_IN)));
    }

    @Test
    void believesNothingBelowALineThatNamesAnotherServer() {
        String fromElsewhere = "from box.strange.example (unknown [203.0.113.9]) by mx.shop.example (Postfix) with"
                + " ESMTP id 3; Mon, 9 Mar 2026 07:11:42 +0000";
        assertEquals(List.of(Standing.UNPROVEN, Standing.VOUCHED), standings(read(fromElsewhere, TAKEN_IN)));
    }

    @Test
    void believesNobodyWhoOnlyGreetsWithAName() {
        String greeted = "from mx2.shop.example ([203.0.113.9]) by mx.shop.example (Postfix) with ESMTP id 3;"
                + " Mon, 9 Mar 2026 07:11:42 +0000";
        String invented = "from mail.gmx.net (mail.gmx.net [212.227.17.20]) by mx2.shop.example (Postfix) with ESMTP"
                + " id 4; Mon, 9 Mar 2026 07:11:30 +0000";
        assertEquals(List.of(Standing.UNPROVEN, Standing.VOUCHED), standings(read(greeted, invented)));
    }

    @Test
    void believesAnUnknownServerOnlyIfItIsThePersons() {
        String handedOn = HANDED_ON.replace("mout.gmx.net", "mail.firm.example");
        String takenIn = TAKEN_IN.replace("mail.gmx.net", "mail.firm.example");
        Account own = new Account(new MailAddress("ann", "firm.example"), Account.Ground.GIVEN, "");
        Headers headers = received(Stream.of(handedOn, takenIn));
        assertEquals(List.of(Standing.UNPROVEN, Standing.VOUCHED), standings(reader.read(headers, List.of())));
        assertEquals(List.of(Standing.VOUCHED, Standing.VOUCHED), standings(reader.read(headers, List.of(own))));
    }

    @Test
    void keepsStationsWithoutADateAndCountsFromTheLastOneThatHasOne() {
        Journey journey = read(HANDED_ON, "from a.example by mail.gmx.net with ESMTP; yesterday", TAKEN_IN);
        assertEquals(Optional.empty(), journey.hops().get(1).time());
        assertEquals(Optional.empty(), journey.hops().get(1).delay());
        assertEquals(Optional.of(Duration.ofSeconds(42)), journey.hops().get(2).delay());
    }

    @Test
    void givesNoTotalWhereAClockIsWrong() {
        Journey journey = read(HANDED_ON.replace("07:11:42", "05:11:42"), TAKEN_IN);
        assertTrue(journey.hops().getLast().delay().orElseThrow().isNegative());
        assertEquals(Optional.empty(), journey.total());
    }

    @Test
    void marksWhatIsNoSuchLine() {
        Journey journey = read(HANDED_ON, "%%% nonsense %%%", TAKEN_IN);
        assertEquals(List.of(Standing.VOUCHED, Standing.UNREADABLE, Standing.VOUCHED), standings(journey));
    }

    @Test
    void readsABoundedNumberOfLinesAndSaysHowManyItLeftOut() {
        Journey journey = reader.read(received(IntStream.range(0, 100).mapToObj(number -> HANDED_ON)), List.of());
        assertEquals(30, journey.hops().size());
        assertEquals(70, journey.leftOut());
    }

    @Test
    void aMailWithoutLinesHasNoWay() {
        assertEquals(Journey.NONE, read());
    }
}
