// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Map;

/** The weights and thresholds of {@code signals.json}. */
record SignalBook(Map<String, Limit> limits, Map<String, Weight> signals) {

    /** A threshold with its ground. */
    record Limit(int value, String ground) {}

    /** The points of a signal with their ground. */
    record Weight(int weight, String ground) {}

    static SignalBook load() {
        SignalBook book = Resource.read("signals.json", SignalBook.class);
        for (SignalId id : SignalId.values()) {
            book.weight(id);
        }
        return book;
    }

    int weight(SignalId id) {
        Weight weight = signals.get(id.id());
        if (weight == null) {
            throw new IllegalStateException("no weight for " + id.id());
        }
        return weight.weight();
    }

    int limit(String name) {
        Limit limit = limits.get(name);
        if (limit == null) {
            throw new IllegalStateException("no limit " + name);
        }
        return limit.value();
    }
}
