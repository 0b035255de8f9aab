// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary of mail transport: enhanced status codes, reply codes and addresses. Pure values without any
 * reading of messages; every other room may use them.
 */
@NullMarked
package org.bumerang.smtp;

import org.jspecify.annotations.NullMarked;
