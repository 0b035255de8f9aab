// SPDX-License-Identifier: Apache-2.0

/**
 * Turns an Outlook message file (.msg, .oft) into the mail it was made of: header, texts, a delivery report with its
 * machine-readable part, the returned original. The way in is {@link org.bumerang.mail.outlook.OutlookFile}; everything
 * behind it reads the result as it reads any mail. Only what stands in the file is written, and a first line
 * that says so; nothing is run or followed, and the amount read is bounded. This package is the only one that knows the library for compound files.
 *
 * <p>Section numbers are those of Microsoft's Open Specifications: [MS-OXMSG] for the file, [MS-OXOMSG] and [MS-OXCMSG] for
 * the properties, [MS-OXCMAIL] for what they are in a mail.
 */
@NullMarked
package org.bumerang.mail.outlook;

import org.jspecify.annotations.NullMarked;
