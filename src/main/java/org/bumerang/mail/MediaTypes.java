// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Content-Type and Content-Disposition, as far as they can be read. */
final class MediaTypes {

    static {
        MailLibrary.prepare();
    }

    private MediaTypes() {}

    /** The media type under these headers, or the given one where none is declared. */
    static MediaType of(Headers headers, MediaType undeclared) {
        return rawOf(headers, "Content-Type").map(MediaTypes::parse).orElse(undeclared);
    }

    /** The declared name of an attachment, decoded, or empty. */
    static String fileName(Headers headers, MediaType type) {
        String name = rawOf(headers, "Content-Disposition")
                .map(MediaTypes::dispositionFileName)
                .orElse("");
        return EncodedWords.decode(name.isEmpty() ? type.parameter("name").orElse("") : name);
    }

    /** The size that the sender gives (RFC 2183 section 2.7), for an attachment that is named but not there; else 0. */
    static long declaredSize(Headers headers) {
        return rawOf(headers, "Content-Disposition")
                .flatMap(value -> parameterByHand(value, "size"))
                .filter(size -> size.length() < 16 && size.chars().allMatch(digit -> digit >= '0' && digit <= '9'))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static Optional<String> rawOf(Headers headers, String name) {
        return headers.named(name).map(Header::raw).findFirst();
    }

    private static MediaType parse(String value) {
        try {
            ContentType type = new ContentType(value);
            return new MediaType(type.getPrimaryType(), type.getSubType(), parameters(type.getParameterList()));
        } catch (ParseException | RuntimeException e) {
            return parseByHand(value);
        }
    }

    /** For a value the library rejects: the type if there is one, and the two parameters that matter. */
    private static MediaType parseByHand(String value) {
        String name = value.strip().split("[; \t]", 2)[0];
        int slash = name.indexOf('/');
        boolean named = slash > 0 && isToken(name.substring(0, slash)) && isToken(name.substring(slash + 1));
        Map<String, String> parameters = new HashMap<>();
        for (String wanted : new String[] {"boundary", "charset"}) {
            parameterByHand(value, wanted).ifPresent(found -> parameters.put(wanted, found));
        }
        return named
                ? new MediaType(name.substring(0, slash), name.substring(slash + 1), parameters)
                : new MediaType("text", "plain", parameters);
    }

    private static Optional<String> parameterByHand(String value, String name) {
        int at = value.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return Optional.empty();
        }
        String rest = value.substring(at + name.length() + 1).strip();
        boolean quoted = rest.startsWith("\"");
        int end = rest.indexOf(quoted ? '"' : ';', 1);
        String found =
                rest.substring(quoted ? 1 : 0, end < 0 ? rest.length() : end).strip();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > 32 && c < 127 && "()<>@,;:\\\"/[]?=".indexOf(c) < 0);
    }

    private static String dispositionFileName(String value) {
        try {
            @Nullable String name = new ContentDisposition(value).getParameter("filename");
            return name == null ? "" : name;
        } catch (ParseException | RuntimeException e) {
            return parameterByHand(value, "filename").orElse("");
        }
    }

    private static Map<String, String> parameters(@Nullable ParameterList list) {
        Map<String, String> parameters = new HashMap<>();
        if (list != null) {
            for (String name : Collections.list(list.getNames())) {
                String value = list.get(name);
                if (value != null) {
                    parameters.put(name.toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return parameters;
    }
}
