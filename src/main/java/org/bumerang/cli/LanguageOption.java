// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bumerang.explain.Language;
import picocli.CommandLine.ITypeConverter;

/** The value of {@code --lang}, which steers the help too and so is looked for before anything is parsed. */
final class LanguageOption implements ITypeConverter<Language> {
    private static final String NAME = "--lang";

    /** The language asked for; empty where none or an unknown one is. */
    static Optional<Language> chosenIn(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(NAME + "=")) {
                return named(argument.substring(NAME.length() + 1));
            }
            if (argument.equals(NAME) && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> named(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    @Override
    public Language convert(String value) {
        return named(value).orElseThrow(() -> new WrongUse("wrong.language", value));
    }
}
