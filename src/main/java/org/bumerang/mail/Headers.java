// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The header fields of a message or part, in their order. Names are compared without regard to case. */
public record Headers(List<Header> fields) implements Iterable<Header> {

    public static final Headers NONE = new Headers(List.of());

    public Headers {
        fields = List.copyOf(fields);
    }

    /** The decoded value of the first field of this name. */
    public Optional<String> first(String name) {
        return named(name).map(Header::value).findFirst();
    }

    /** The decoded values of all fields of this name, top first. */
    public List<String> all(String name) {
        return named(name).map(Header::value).toList();
    }

    public boolean has(String name) {
        return named(name).findAny().isPresent();
    }

    /** All fields of this name, top first. */
    public Stream<Header> named(String name) {
        return fields.stream().filter(field -> field.is(name));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public Iterator<Header> iterator() {
        return fields.iterator();
    }
}
