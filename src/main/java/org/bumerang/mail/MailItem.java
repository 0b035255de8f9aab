// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/** What reading a mailbox gives, item by item: a message, or a place where none could be read. */
public sealed interface MailItem permits Message, Unreadable {

    /** Where the item stands; for a file that could not be opened index, offset and length are 0. */
    MessageLocation location();
}
