// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.MailAddress;

/** What the fields of one recipient's group say: addresses and action. */
final class RecipientFields {

    private static final List<String> IN_ORDER = List.of("original-recipient", "final-recipient", "x-actual-recipient");

    // "user+2Btag@example.org": the two signs that xtext must hide (RFC 3461 section 4) and the one before a code of
    // RFC
    // 6533; others stay, because "user+20@example.org" is an address too
    private static final Pattern XTEXT = Pattern.compile("\\+(2B|3D|5C(?=x\\{))");

    // "j+C3+BCrgen@example.org": letters beyond ASCII, byte by byte
    private static final Pattern XTEXT_BYTES = Pattern.compile("(?:\\+[89A-F][0-9A-F]){2,60}");

    // "j\x{FC}rgen@example.org" (RFC 6533 section 3)
    private static final Pattern UNITEXT = Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,6})}");

    private RecipientFields() {}

    /** The addresses, the one to show first; without any that reads as an address the names as they stand. */
    static List<String> addresses(FieldGroup group) {
        Set<String> addresses = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (String field : IN_ORDER) {
            String value = decoded(group.untyped(field));
            MailAddress.parse(unbracketed(value))
                    .map(MailAddress::toString)
                    .ifPresentOrElse(addresses::add, () -> names.add(value));
        }
        names.removeIf(name -> name.isBlank() || name.indexOf(' ') >= 0 || "unknown".equalsIgnoreCase(name));
        return List.copyOf(addresses.isEmpty() ? names : addresses);
    }

    // "joe@example.org>": a bracket that lost its other half
    private static String unbracketed(String value) {
        return value.endsWith(">") && value.indexOf('<') < 0 ? value.substring(0, value.length() - 1) : value;
    }

    private static String decoded(String address) {
        String letters =
                XTEXT_BYTES.matcher(address).replaceAll(match -> Matcher.quoteReplacement(utf8(match.group())));
        String plain = XTEXT.matcher(letters).replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1))));
        return UNITEXT.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1))));
    }

    /** The text whose bytes stand there; they as they stand where it is none. */
    private static String utf8(String bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(bytes.replace("+", ""))))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    private static String sign(String hex) {
        int point = Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    /** The Action field's first word in lower case (RFC 3464 section 2.3.3), empty where it is missing or unknown. */
    static String action(FieldGroup group) {
        String action = group.value("action").toLowerCase(Locale.ROOT);
        return List.of("failed", "delayed", "delivered", "relayed", "expanded").stream()
                .filter(action::startsWith)
                .findFirst()
                .or(() -> Optional.of("failed").filter(failed -> action.startsWith("fail")))
                .orElse("");
    }

    /** What an action means for the recipient; without one the class of the status decides, else it is a failure. */
    static MessageKind kind(String action, Optional<EnhancedStatus> status) {
        return switch (action) {
            case "delayed" -> MessageKind.DELAY;
            case "delivered", "relayed", "expanded" -> MessageKind.DELIVERED;
            case "failed" -> MessageKind.BOUNCE;
            default ->
                status.filter(code -> code.statusClass() == 2).isPresent() ? MessageKind.DELIVERED : MessageKind.BOUNCE;
        };
    }

    /** The action that a kind stands for where no field names one. */
    static String actionOf(MessageKind kind) {
        return switch (kind) {
            case DELAY -> "delayed";
            case DELIVERED -> "delivered";
            case BOUNCE, AUTOREPLY, MDN, ARF, ORDINARY, UNREADABLE -> "failed";
        };
    }
}
