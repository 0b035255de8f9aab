// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes with a key of this computer (HMAC-SHA-256, RFC 2104). Addresses are few enough to try them all against a plain hash;
 * against these nobody can without the key. Not to be shared between threads.
 */
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int HASH_BYTES = 8;

    private final Mac mac;

    Seal(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    static byte[] freshKey() {
        try {
            return KeyGenerator.getInstance(ALGORITHM).generateKey().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /**
     * The hash as 16 hex digits.
     *
     * @param kind keeps the hashes of different things apart
     */
    String of(String kind, String text) {
        byte[] hash = mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }
}
