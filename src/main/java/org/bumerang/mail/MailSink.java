// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/** Takes what {@link MailReader} reads, item by item, on the reading thread. */
@FunctionalInterface
public interface MailSink {

    /**
     * Takes one item.
     *
     * @param bytesDone how many bytes of the input lie behind, this item's among them
     * @return false to stop reading
     */
    boolean accept(MailItem item, long bytesDone);

    /**
     * Hears how far reading is, before every stretch that is read, so inside a long message and between many small files too.
     * Reading goes on when this returns.
     *
     * @param bytesDone how many bytes of the input lie behind; never fewer than before
     */
    default void passed(long bytesDone) {
        // Not everybody waits for it.
    }
}
