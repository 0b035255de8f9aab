// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.Locale;
import org.bumerang.hijack.Answer;
import picocli.CommandLine.ITypeConverter;

/** The value of {@code --answer}, for example {@code i1=not-mine}: what the person says to "Did you send this?". */
record GivenAnswer(String incident, Answer answer) {

    /** Reads it; the id of an incident is not checked before the incidents are known. */
    static final class Reader implements ITypeConverter<GivenAnswer> {

        @Override
        public GivenAnswer convert(String value) {
            int equals = value.lastIndexOf('=');
            String incident = value.substring(0, Math.max(0, equals)).strip();
            String answer = value.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            if (incident.isEmpty()) {
                throw new WrongUse("wrong.answer", value);
            }
            return switch (answer) {
                case "mine" -> new GivenAnswer(incident, Answer.MINE);
                case "not-mine" -> new GivenAnswer(incident, Answer.NOT_MINE);
                default -> throw new WrongUse("wrong.answer", value);
            };
        }
    }
}
