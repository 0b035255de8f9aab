// SPDX-License-Identifier: Apache-2.0

/**
 * Finds the delivery report in a message: standard reports (RFC 3464, 6522, 6533) and the free-text layouts of mail
 * systems that write none. The way in is {@link org.bumerang.dsn.ReportReader}. It extracts what stands there and
 * says what kind of mail it is; it does not judge why the delivery failed.
 */
@NullMarked
package org.bumerang.dsn;

import org.jspecify.annotations.NullMarked;
