// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

/** Tells words apart that differ by one slip of the finger. */
final class OneLetter {

    /** Shorter words differ by a letter and mean something else. */
    private static final int SHORTEST = 4;

    private OneLetter() {}

    /** Whether one letter was left out, added, changed, or swapped with its neighbour. Linear in the length. */
    static boolean apart(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1 || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return switch (difference) {
            case 1 -> restOfOne.substring(1).equals(restOfOther);
            case -1 -> restOfOther.substring(1).equals(restOfOne);
            default -> changed(restOfOne, restOfOther) || swapped(restOfOne, restOfOther);
        };
    }

    private static boolean changed(String one, String other) {
        return one.isEmpty() || one.substring(1).equals(other.substring(1));
    }

    private static boolean swapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
