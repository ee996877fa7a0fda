package io.vitalog.query.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.query.problems.Problem;
import io.vitalog.query.problems.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a page ended, as text that clients hand back unread. It carries a digest of the list that it belongs to, so
 * that one of another list, user or filter is refused instead of giving a senseless page. Not a secret: it opens
 * nothing that the path does not.
 */
public final class Cursor {
    private static final int DIGEST_BYTES = 6;
    private static final int LONGEST = 1_024;

    private Cursor() {}

    /** The cursor of {@code position} in the list that {@code scope} names. */
    public static String of(String scope, String position) {
        byte[] text = position.getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(digest(scope, position), DIGEST_BYTES + text.length);
        System.arraycopy(text, 0, bytes, DIGEST_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The position that {@code cursor} holds, which must be one of the list that {@code scope} names. */
    public static String position(String scope, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor.length() > LONGEST ? "" : cursor);
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
        if (bytes.length <= DIGEST_BYTES) {
            throw refused();
        }
        String position = new String(bytes, DIGEST_BYTES, bytes.length - DIGEST_BYTES, UTF_8);
        if (!Arrays.equals(digest(scope, position), Arrays.copyOf(bytes, DIGEST_BYTES))) {
            throw refused();
        }
        return position;
    }

    /** What a cursor that cannot be used is answered with. */
    public static Refusal refused() {
        return Problem.BAD_CURSOR.because("hand back 'next' as it came, with the other parameters unchanged");
    }

    private static byte[] digest(String scope, String position) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(scope.getBytes(UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(position.getBytes(UTF_8)), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
