// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.stream.Stream;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * What codes mean, in one language. Never fails: of an unknown code it says what its parts tell. Enhanced codes are looked up by subject and detail, then by the hundred of the detail (Microsoft
 * numbers its own codes from 100 up), then by subject; the class says whether the answer is final.
 */
public final class CodeWords {

    private final Messages texts;

    public CodeWords(Language language) {
        texts = Messages.of(CodeWords.class, "codes", language);
    }

    /** Whether the refusal is final, then what it is about. */
    public String meaning(EnhancedStatus status) {
        return finality(status) + " " + subject(status);
    }

    /** Whether the refusal is final. */
    public String finality(EnhancedStatus status) {
        return texts.text("class." + status.statusClass());
    }

    /** Whether there are words for this very code, or for its hundred. */
    public boolean knows(EnhancedStatus status) {
        return own(status).anyMatch(texts::has);
    }

    /** What it is about, whether final or not. */
    public String subject(EnhancedStatus status) {
        String found = Stream.concat(own(status), Stream.of("status." + status.subject()))
                .filter(texts::has)
                .findFirst()
                .orElse("status.other");
        return texts.text(found);
    }

    private static Stream<String> own(EnhancedStatus status) {
        String subject = "status." + status.subject() + ".";
        return Stream.of(subject + status.detail(), subject + status.detail() / 100 + "xx");
    }

    /** For an unknown one what its first digit says. */
    public String meaning(ReplyCode reply) {
        String key = "reply." + reply.value();
        return texts.text(texts.has(key) ? key : "reply." + reply.value() / 100);
    }
}
