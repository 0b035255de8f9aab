// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names an unexpected fault by a short code made from its trace, so that two reports of one fault look alike and none
 * holds a word of anybody's mail: the messages of exceptions are left out of it.
 *
 * @param text such as {@code 4F2K-9Q0}
 */
public record FaultCode(String text) {
    private static final int FRAMES = 12;

    public static FaultCode of(Throwable fault) {
        String code = Integer.toUnsignedString(trace(fault).hashCode(), Character.MAX_RADIX)
                .toUpperCase(Locale.ROOT);
        String padded = "0".repeat(7 - code.length()) + code;
        return new FaultCode(padded.substring(0, 4) + "-" + padded.substring(4));
    }

    /** The kinds of the fault and of its causes with the places they came from, but not their messages. For the log. */
    public static String trace(Throwable fault) {
        String frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        String own = fault.getClass().getName() + " at " + frames;
        Throwable cause = fault.getCause();
        return cause == null ? own : own + " by " + trace(cause);
    }

    @Override
    public String toString() {
        return text;
    }
}
