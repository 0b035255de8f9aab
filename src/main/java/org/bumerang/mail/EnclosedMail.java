// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Takes a mail out of the one that encloses it. */
final class EnclosedMail {

    private EnclosedMail() {}

    /** The bytes of the enclosed mail; none if the carrier has changed and holds no such mail any more. */
    static ByteSource open(MailInput.Enclosed enclosed, ReadLimits limits) throws IOException {
        byte[] carrier =
                new MailReader(limits).source(enclosed.carrier(), enclosed.where(), (int) limits.messageBytes());
        PartReader parts = new PartReader(limits);
        parts.read(new HeaderReader(limits).read(alone(carrier)));
        List<Slice> found = parts.enclosed();
        byte[] content =
                enclosed.number() < found.size() ? found.get(enclosed.number()).copy() : new byte[0];
        return ByteSource.of(ByteBuffer.wrap(content));
    }

    /** A message as it was before it was put into a mailbox. */
    static Slice alone(byte[] message) {
        return Preamble.strip(unquoted(Slice.of(message)));
    }

    // only a mailbox quotes, and its messages begin with the separator line
    private static Slice unquoted(Slice carrier) {
        return carrier.startsWith(carrier.from(), SeparatorLine.START) ? FromQuoting.undo(carrier) : carrier;
    }
}
