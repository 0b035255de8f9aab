// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.InputStream;

/** A slice as the stream that the mail library wants; a stretch of it, as the library cuts it, is a slice again. */
final class SliceStream extends SharedByteArrayInputStream {

    SliceStream(byte[] bytes, int offset, int length) {
        super(bytes, offset, length);
    }

    @Override
    public InputStream newStream(long from, long to) {
        int end = to < 0 ? count : start + (int) to;
        return new SliceStream(buf, start + (int) from, end - start - (int) from);
    }

    Slice slice() {
        return Slice.of(buf, start, count);
    }
}
