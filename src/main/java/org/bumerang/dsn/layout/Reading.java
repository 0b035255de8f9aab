// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;

/** What a layout made of a text, and which one it was. */
public record Reading(String layout, List<Failure> failures) {

    public Reading {
        failures = List.copyOf(failures);
    }
}
