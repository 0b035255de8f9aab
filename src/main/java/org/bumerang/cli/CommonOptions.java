// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import org.bumerang.explain.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command understands. {@code --lang} is only checked here: {@link LanguageOption} has read it before. */
class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "de|en",
            descriptionKey = "option.lang",
            converter = LanguageOption.class,
            order = 90)
    @Nullable
    Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help",
            order = 91)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version",
            order = 92)
    boolean version;
}
