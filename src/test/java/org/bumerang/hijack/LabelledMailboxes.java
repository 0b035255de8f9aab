// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All labelled mailboxes. */
public final class LabelledMailboxes {

    private LabelledMailboxes() {}

    public static List<LabelledMailbox> all() {
        return Stream.<Supplier<Stream<LabelledMailbox>>>of(
                        Thefts::all,
                        Forgeries::all,
                        OrdinaryMail::all,
                        AutomaticMail::all,
                        Counterfeits::all,
                        Mixtures::all,
                        Answered::all)
                .flatMap(Supplier::get)
                .toList();
    }
}
