// SPDX-License-Identifier: Apache-2.0

/**
 * Reads mail: tells by content what a file is, splits it into messages, decodes each one. The way in is
 * {@link org.bumerang.mail.MailReader}. Broken input becomes an {@link org.bumerang.mail.Unreadable} beside its
 * neighbours, never an exception. This room is the only one that knows the mail library; it renders nothing, runs
 * nothing and opens no network connection.
 */
@NullMarked
package org.bumerang.mail;

import org.jspecify.annotations.NullMarked;
