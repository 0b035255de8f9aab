// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/** Decodes UTF-7 (RFC 2152), which old Exchange servers use for their reports and Java does not know. */
final class Utf7 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    /** Decodes; what is no UTF-7 stays as it is. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '+') {
                decoded.append(c);
            } else if (position < text.length() && text.charAt(position) == '-') {
                decoded.append('+');
                position++;
            } else {
                position = decodeRun(text, position, decoded);
            }
        }
        return decoded.toString();
    }

    /**
     * Decodes the form that IMAP uses for names of folders (RFC 3501 section 5.1.3): {@code &} opens a run, {@code ,} stands
     * for {@code /}. For example {@code Entw&APw-rfe}.
     */
    static String decodeFolderName(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean run = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c == '&' && name.startsWith("&-", at)) {
                plain.append(c);
                at++;
            } else if (c == '&') {
                run = true;
                plain.append('+');
            } else if (c == '+') {
                plain.append("+-");
            } else {
                run &= c != '-';
                plain.append(run && c == ',' ? '/' : c);
            }
        }
        return decode(plain.toString());
    }

    /** Decodes one run of modified base64 and says where the text goes on. */
    private static int decodeRun(String text, int start, StringBuilder decoded) {
        int position = start;
        int bits = 0;
        int held = 0;
        while (position < text.length()) {
            int value = ALPHABET.indexOf(text.charAt(position));
            if (value < 0) {
                break;
            }
            held = held << 6 | value;
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                decoded.append((char) (held >> bits & 0xFFFF));
                held &= (1 << bits) - 1;
            }
            position++;
        }
        if (position == start) {
            decoded.append('+');
        }
        return position > start && position < text.length() && text.charAt(position) == '-' ? position + 1 : position;
    }
}
