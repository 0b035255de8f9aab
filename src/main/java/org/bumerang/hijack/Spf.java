// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/** What a receiving server found about the sender's network (RFC 7208, noted as RFC 8601 describes). */
enum Spf {
    PASS,
    FAIL,
    NONE;

    /** Reads the notes of an original; a failure outweighs a pass, because only a pass is worth forging. */
    static Spf of(String authentication) {
        boolean pass = false;
        for (String line : authentication.lines().toList()) {
            String note = line.strip();
            if (note.startsWith("fail")
                    || note.startsWith("softfail")
                    || note.contains("spf=fail")
                    || note.contains("spf=softfail")) {
                return FAIL;
            }
            pass |= note.startsWith("pass") || note.contains("spf=pass");
        }
        return pass ? PASS : NONE;
    }
}
