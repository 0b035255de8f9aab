// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReturnedOriginal;

/** Reports for the tests of this room. */
final class Reports {

    private Reports() {}

    /** A message that tells of no delivery. */
    static DeliveryReport whole(MessageKind kind, String text) {
        return new DeliveryReport(kind, "", List.of(), Handling.NONE, "", text, ReturnedOriginal.NOTHING);
    }
}
