// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

/**
 * A place where a text names a concept.
 *
 * @param sentence the number of the sentence it stands in
 * @param clause the number of the clause it stands in; a comma begins a new one
 */
record Mention(String concept, int start, int end, int sentence, int clause) {

    Mention as(String other) {
        return new Mention(other, start, end, sentence, clause);
    }
}
