// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.List;

/** Something on the command line that cannot be meant so, with the key of the sentence that says it. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> places;

    WrongUse(String key, Object... places) {
        super(key);
        this.key = key;
        this.places = List.of(places);
    }

    String key() {
        return key;
    }

    Object[] places() {
        return places.toArray();
    }
}
