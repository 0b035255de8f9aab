// SPDX-License-Identifier: Apache-2.0

/**
 * Takes out of an analysis what names people, before anything is written: local parts of addresses, names, subjects,
 * internet addresses and the machine names of clients. The way in is {@link org.bumerang.export.redact.Redaction}. The
 * same thing gets the same placeholder throughout; domains stay, because without them nobody can help.
 */
@NullMarked
package org.bumerang.export.redact;

import org.jspecify.annotations.NullMarked;
