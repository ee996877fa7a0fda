package io.vitalog.infra.local.store.key;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The keys from {@code from} (inclusive) to {@code to} (exclusive; null: to the end) in the unsigned order of bytes.
 */
@SuppressWarnings("ArrayRecordComponent") // ranges are read, never compared
public record KeyRange(byte[] from, byte @Nullable [] to) {
    public static final KeyRange ALL = new KeyRange(new byte[0], null);

    public static KeyRange startingWith(byte[] prefix) {
        return new KeyRange(prefix, after(prefix));
    }

    /** The least key greater than every key that starts with the prefix, or null if there is none. */
    public static byte @Nullable [] after(byte[] prefix) {
        for (int last = prefix.length - 1; last >= 0; last--) {
            if (prefix[last] != (byte) 0xFF) {
                byte[] next = Arrays.copyOf(prefix, last + 1);
                next[last]++;
                return next;
            }
        }
        return null;
    }

    public boolean startsAfter(byte[] key) {
        return Arrays.compareUnsigned(key, from) < 0;
    }

    public boolean endsBefore(byte[] key) {
        return to != null && Arrays.compareUnsigned(key, to) >= 0;
    }
}
