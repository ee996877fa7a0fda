package io.vitalog.projections.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Hashes a collection of texts, whatever their sequence: the SHA-256 of their number and of the sum of their SHA-256s
 * modulo 2^256. Needs no sorting and the same memory for a million texts as for one.
 */
final class Fingerprint {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = sha256();
    private final Set<ByteBuffer> seen = new HashSet<>();
    private final boolean equalsCountOnce;
    private BigInteger sum = BigInteger.ZERO;
    private long count;

    /**
     * Begins empty.
     *
     * @param equalsCountOnce whether equal texts count once; this remembers each text's hash
     */
    Fingerprint(boolean equalsCountOnce) {
        this.equalsCountOnce = equalsCountOnce;
    }

    void add(String text) {
        byte[] hash = sha256.digest(text.getBytes(UTF_8));
        if (!equalsCountOnce || seen.add(ByteBuffer.wrap(hash))) {
            sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
            count++;
        }
    }

    long count() {
        return count;
    }

    /** In hexadecimal digits. */
    String hash() {
        sha256.update((count + ":" + sum.toString(16)).getBytes(UTF_8));
        return HexFormat.of().formatHex(sha256.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
