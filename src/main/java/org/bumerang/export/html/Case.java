// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.export.line.Line;
import org.bumerang.hijack.Truth;

/** A finding with the number it has in the report, from 1. */
record Case(int number, Line line) {

    /** The verdicts on a message, the most urgent first. */
    private static final List<Truth> URGENCY =
            List.of(Truth.HIJACKED, Truth.FAKE, Truth.UNDECIDED, Truth.BACKSCATTER, Truth.NORMAL, Truth.NOT_A_BOUNCE);

    /** Every line with a reason: the findings of reports, automatic answers and complaints. */
    static List<Case> of(Analysis analysis) {
        List<Case> all = new ArrayList<>();
        Line.of(analysis)
                .filter(line -> line.reason().isPresent())
                .forEach(line -> all.add(new Case(all.size() + 1, line)));
        return List.copyOf(all);
    }

    /**
     * The cases to show in full, in the order of their numbers. If not all have room, one of each verdict and cause
     * comes before a second of the same, and the urgent ones come before the rest.
     */
    static List<Case> chosen(List<Case> cases, int most) {
        List<Case> urgentFirst = cases.stream()
                .sorted(Comparator.comparingInt(
                        one -> URGENCY.indexOf(one.line().truth())))
                .toList();
        Set<Object> seen = new HashSet<>();
        List<Case> firsts = urgentFirst.stream()
                .filter(one -> seen.add(List.of(one.line().truth(), one.line().cause())))
                .toList();
        Set<Case> chosen = new HashSet<>();
        Stream.concat(firsts.stream(), urgentFirst.stream())
                .takeWhile(any -> chosen.size() < most)
                .forEach(chosen::add);
        return cases.stream().filter(chosen::contains).toList();
    }
}
