// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Does to a mail what bad disks, bad programs and bad people do, the same each time. */
final class Damage {

    private static final int CUTS = 200;
    private static final int FLIPS = 40;
    private static final int FLIPPED_BYTES = 12;
    private static final int SHUFFLES = 12;

    private Damage() {}

    /** Cuts the mail at 200 places spread over it: what is left before and, at every fourth, what is left behind. */
    static void cut(byte[] mail, Consumer<byte[]> reader) {
        for (int i = 0; i < CUTS; i++) {
            int place = (int) ((long) mail.length * i / CUTS);
            reader.accept(Arrays.copyOf(mail, place));
            if (i % 4 == 0) {
                reader.accept(Arrays.copyOfRange(mail, place, mail.length));
            }
        }
    }

    /** Overwrites bytes by others, signs of the formats among them. */
    static void flip(byte[] mail, Consumer<byte[]> reader) {
        Random random = new Random(mail.length);
        byte[] signs = "\n\r \t:;=<>@\"-\u0000".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < FLIPS; i++) {
            byte[] changed = mail.clone();
            for (int j = 0; j < FLIPPED_BYTES; j++) {
                boolean sign = random.nextBoolean();
                changed[random.nextInt(changed.length)] =
                        sign ? signs[random.nextInt(signs.length)] : (byte) random.nextInt(256);
            }
            reader.accept(changed);
        }
    }

    /** Shuffles the lines, from the top, from the first, the second and so on. */
    static void shuffle(byte[] mail, Consumer<byte[]> reader) {
        Random random = new Random(mail.length);
        for (int i = 0; i < SHUFFLES; i++) {
            List<String> lines = new ArrayList<>(text(mail).lines().toList());
            Collections.shuffle(lines.subList(Math.min(i, lines.size()), lines.size()), random);
            reader.accept(bytes(String.join("\n", lines)));
        }
    }

    /** Puts the parts, or the paragraphs of a mail without parts, in every rotated order and leaves each out once. */
    static void reorder(byte[] mail, Consumer<byte[]> reader) {
        String text = text(mail);
        String separator = text.contains("\n--") ? "\n--" : "\n\n";
        List<String> pieces = List.of(text.split(separator, -1));
        for (int i = 0; i < pieces.size(); i++) {
            List<String> turned = new ArrayList<>(pieces);
            Collections.rotate(turned.subList(Math.min(1, turned.size()), turned.size()), i);
            reader.accept(bytes(String.join(separator, turned)));
            turned.remove(i);
            reader.accept(bytes(String.join(separator, turned)));
        }
    }

    // one byte one sign, so that nothing is lost on the way back
    private static String text(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
