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
}
