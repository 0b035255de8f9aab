// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * Joins the lines of {@code format=flowed} text again (RFC 3676 section 4): a line that ends in a space goes on in the
 * next line of the same quote depth, and the space that was put before some lines is taken away.
 */
final class FlowedText {

    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** The text of a part with such paragraphs, or the text itself for any other part. */
    static String of(String text, MediaType type) {
        boolean flowed = type.is("text/plain")
                && type.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
        boolean spaceless =
                type.parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent();
        return flowed ? joined(text, spaceless) : text;
    }

    private static String joined(String text, boolean spaceless) {
        StringBuilder joined = new StringBuilder(text.length());
        int openDepth = -1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            int depth = depthOf(line);
            String words = unstuffed(line.substring(depth));
            boolean signature = words.equals(SIGNATURE);
            if (openDepth != depth || signature) {
                breakLine(joined, openDepth);
                joined.repeat('>', depth).append(depth > 0 && !words.isEmpty() ? " " : "");
            }
            boolean goesOn = words.endsWith(" ") && !signature;
            joined.append(goesOn && spaceless ? words.substring(0, words.length() - 1) : words);
            openDepth = goesOn ? depth : -1;
            if (!goesOn && end >= 0) {
                joined.append('\n');
            }
            start = end < 0 ? text.length() : end + 1;
        }
        breakLine(joined, openDepth);
        return joined.toString();
    }

    private static void breakLine(StringBuilder joined, int openDepth) {
        if (openDepth >= 0) {
            joined.append('\n');
        }
    }

    private static int depthOf(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String words) {
        return words.startsWith(" ") ? words.substring(1) : words;
    }
}
