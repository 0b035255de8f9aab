// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The media type of a part (RFC 2045 section 5), lower case, with its parameters under lower-case names. A missing or
 * unreadable Content-Type is {@link #PLAIN} (RFC 2045 section 5.2).
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    public static final MediaType PLAIN = new MediaType("text", "plain", Map.of());

    public MediaType {
        type = type.toLowerCase(Locale.ROOT);
        subtype = subtype.toLowerCase(Locale.ROOT);
        parameters = Map.copyOf(parameters);
    }

    /** Compares with a name such as {@code message/delivery-status}. */
    public boolean is(String name) {
        return name.equals(type + "/" + subtype);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public String toString() {
        return type + "/" + subtype;
    }
}
