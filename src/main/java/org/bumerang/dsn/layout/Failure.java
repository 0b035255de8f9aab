// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;

/**
 * One recipient found in a text.
 *
 * @param address may be empty where the text names none
 * @param aliases other addresses that the text gives for the same recipient
 * @param diagnostic the words about this recipient, joined to one line; may be empty
 */
public record Failure(String address, List<String> aliases, String diagnostic) {

    public Failure {
        aliases = List.copyOf(aliases);
    }

    Failure(String address, String diagnostic) {
        this(address, List.of(), diagnostic);
    }

    Failure saying(String words) {
        return new Failure(address, aliases, words);
    }
}
