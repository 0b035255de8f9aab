// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.stream.Stream;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * What codes mean. Enhanced codes are looked up by subject and detail, then by the hundred of the detail (Microsoft
 * numbers its own codes from 100 up), then by subject; the class says whether the answer is final.
 */
final class CodeWords {

    private final Messages texts;

    CodeWords(Language language) {
        texts = Messages.of(CodeWords.class, "codes", language);
    }

    String meaning(EnhancedStatus status) {
        String subject = "status." + status.subject();
        String hundred = subject + "." + status.detail() / 100 + "xx";
        String found = Stream.of(subject + "." + status.detail(), hundred, subject)
                .filter(texts::has)
                .findFirst()
                .orElse("status.other");
        return texts.text("class." + status.statusClass()) + " " + texts.text(found);
    }

    String meaning(ReplyCode reply) {
        String key = "reply." + reply.value();
        return texts.text(texts.has(key) ? key : "reply." + reply.value() / 100);
    }
}
