// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that stand in mail: RFC 5322 section 3.3 with its obsolete forms (section 4.3), the form of C's asctime,
 * ISO 8601, German month names, in any order and with what programs add around them. A date without a zone, or with one
 * that is not known, counts as UTC (RFC 5322 section 4.3 for unknown names).
 */
public final class MailDate {
    private static final int LONGEST = 200;
    private static final Pattern GAPS = Pattern.compile("[\\s,]+");
    private static final Pattern HYPHEN = Pattern.compile("-");
    // "10:11", "10:11:12", "10:11:12.345"
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?");
    // "+0100", "-05:00"
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})");
    // "2025-03-04T10:11:12Z", taken apart so that the rest sees tokens
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[Tt ](\\d{2}:\\d{2}\\S{0,30})");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "jän"),
            List.of("feb"),
            List.of("mar", "mär", "mrz"),
            List.of("apr"),
            List.of("may", "mai"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "dez"));
    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("JST", 9));

    private int day;
    private int month;
    private int year = -1;
    private int[] time = {};
    private Optional<ZoneOffset> zone = Optional.empty();

    private MailDate() {}

    /** The date in a text, for example {@code "Mon, 3 Mar 2025 10:11:12 +0100 (CET)"}; empty where none can be read. */
    public static Optional<OffsetDateTime> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        MailDate date = new MailDate();
        GAPS.splitAsStream(withoutComment(ordered(text))).forEach(date::take);
        return date.complete();
    }

    /** An ISO date in the order that the other forms have. */
    private static String ordered(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.lookingAt()) {
            return text;
        }
        String time = iso.group(4).replaceFirst("[Zz]$", " +0000").replaceFirst("([+-]\\d{2}:?\\d{2})$", " $1");
        String month = MONTHS.get(Math.clamp(Integer.parseInt(iso.group(2)), 1, 12) - 1)
                .getFirst();
        return iso.group(3) + " " + month + " " + iso.group(1) + " " + time;
    }

    private static String withoutComment(String text) {
        int open = text.indexOf('(');
        return open < 0 ? text : text.substring(0, open);
    }

    private void take(String token) {
        Matcher clock = TIME.matcher(token);
        Matcher offset = OFFSET.matcher(token);
        if (clock.matches()) {
            time = new int[] {number(clock.group(1)), number(clock.group(2)), second(clock)};
        } else if (offset.matches()) {
            takeOffset(offset);
        } else if (token.contains("-") && token.length() < 12) {
            // "3-Mar-2025"
            HYPHEN.splitAsStream(token).forEach(this::takeWord);
        } else {
            takeWord(token);
        }
    }

    private static int second(Matcher clock) {
        String seconds = clock.group(3);
        // a leap second is folded into the one before it
        return seconds == null ? 0 : Math.min(number(seconds), 59);
    }

    private void takeOffset(Matcher offset) {
        int minutes = number(offset.group(2)) * 60 + number(offset.group(3));
        // "-9999" and the like mean nothing
        if (minutes <= ZoneOffset.MAX.getTotalSeconds() / 60) {
            zone = Optional.of(ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -minutes : minutes) * 60));
        }
    }

    private void takeWord(String word) {
        if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            takeNumber(word);
        } else if (ZONE_HOURS.containsKey(word)) {
            zone = zone.or(() -> Optional.of(ZoneOffset.ofHours(ZONE_HOURS.get(word))));
        } else if (month == 0 && word.length() >= 3) {
            String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
            for (int i = 0; i < MONTHS.size(); i++) {
                month = MONTHS.get(i).contains(start) ? i + 1 : month;
            }
        }
    }

    private void takeNumber(String digits) {
        int value = number(digits);
        if (digits.length() <= 2 && day == 0) {
            day = value;
        } else if (year < 0) {
            year = fullYear(value, digits.length());
        }
    }

    /** RFC 5322 section 4.3: two digits below 50 belong to this century, other two or three digits count from 1900. */
    private static int fullYear(int value, int digits) {
        if (digits > 3) {
            return value;
        }
        return digits == 2 && value < 50 ? 2000 + value : 1900 + value;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private Optional<OffsetDateTime> complete() {
        if (day == 0 || month == 0 || year < 1970 || time.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.of(year, month, day, time[0], time[1], time[2], 0, zone.orElse(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
