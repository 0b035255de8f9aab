// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.io.InputStream;
import org.bumerang.mail.Unreadable.Reason;

/** Several files in one. They are gone through in the order in which the archive has them; nothing is unpacked to a disk. */
@FunctionalInterface
interface Archive {

    /** A file in an archive. */
    interface Entry {

        /** The name as the archive has it. */
        String name();

        /** The content, unpacked while it is read. It ends with an exception where the archive is damaged. */
        InputStream open() throws IOException;

        /** How far in the archive reading has come. */
        long position();
    }

    /** Hears of each file, and of each that cannot be unpacked. Both say whether to go on. */
    interface Visitor {

        boolean file(Entry entry) throws IOException;

        boolean closed(String name, Reason reason, String detail) throws IOException;
    }

    /** Goes through the archive, as far as it is whole. */
    void walk(Visitor visitor) throws IOException;
}
