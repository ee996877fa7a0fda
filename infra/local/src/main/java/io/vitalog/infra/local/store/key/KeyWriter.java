package io.vitalog.infra.local.store.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values so that the unsigned order of the bytes is the order in which the library compares the values,
 * and equal values (1, 1L and 1.0; null and missing) have equal bytes. No value's bytes begin another's, so values
 * can be written in a row.
 */
public final class KeyWriter {
    /** Greater than the first byte of every plain value. */
    public static final int BEYOND_PLAIN = 0xF0;

    private static final int NULL = 0x10;
    private static final int NUMBER = 0x20;
    private static final int STRING = 0x30;
    private static final int UNIQUE_ID = 0x40;
    private static final int OBJECT_ID = 0x50;
    private static final int BOOLEAN = 0x60;
    private static final int DATE = 0x70;

    private static final int RESIDUAL_OF_DOUBLES = 0x8000;
    private static final double INT_LIMIT = 0x1p31;
    private static final double LONG_LIMIT = 0x1p63;

    private byte[] bytes = new byte[64];
    private int length;

    /** Appends the value, or appends nothing and returns false if its order or equality cannot be told from bytes. */
    public boolean put(@Nullable Object value) {
        switch (value) {
            case null -> put(NULL);
            case Missing _ -> put(NULL);
            case Integer number -> putDouble(number);
            case Long number -> putLong(number);
            case Double number when isPlain(number) -> putDouble(number);
            case String text -> putString(text);
            case UUID id -> put(UNIQUE_ID).putBits(id.getMostSignificantBits()).putBits(id.getLeastSignificantBits());
            case ObjectId id -> put(OBJECT_ID).put(id.toByteArray());
            case Boolean flag -> put(BOOLEAN).put(flag ? 1 : 0);
            case Instant time -> put(DATE).putBits(time.toEpochMilli() ^ Long.MIN_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    public KeyWriter put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    public KeyWriter put(int oneByte) {
        reserve(1);
        bytes[length++] = (byte) oneByte;
        return this;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Beyond the int range the library compares by the whole part alone, and not-a-number is less or greater
     * depending on its neighbour: such doubles have no place in an order.
     */
    private static boolean isPlain(double number) {
        return Math.abs(number) < INT_LIMIT || (Math.abs(number) < LONG_LIMIT && number == Math.rint(number));
    }

    private void putLong(long number) {
        double nearest = number;
        putNumber(nearest, (int) (number - (long) nearest));
    }

    private void putDouble(double number) {
        putNumber(number == 0 ? 0.0 : number, 0);
    }

    private void putNumber(double number, int residual) {
        long bits = Double.doubleToLongBits(number);
        int shifted = residual + RESIDUAL_OF_DOUBLES;
        put(NUMBER).putBits(bits ^ ((bits >> 63) | Long.MIN_VALUE));
        put(shifted >> 8).put(shifted);
    }

    /**
     * UTF-16 units one by one, as String compares them. A zero and a one end the string; a zero within it is a zero
     * and 0xFF.
     */
    private void putString(String text) {
        put(STRING);
        reserve(text.length() * 3 + 2);
        for (int i = 0; i < text.length(); i++) {
            putChar(text.charAt(i));
        }
        put(0).put(1);
    }

    private void putChar(char unit) {
        if (unit == 0) {
            put(0).put(0xFF);
        } else if (unit < 0x80) {
            put(unit);
        } else if (unit < 0x800) {
            put(0xC0 | (unit >> 6)).put(0x80 | (unit & 0x3F));
        } else {
            put(0xE0 | (unit >> 12)).put(0x80 | ((unit >> 6) & 0x3F)).put(0x80 | (unit & 0x3F));
        }
    }

    private KeyWriter putBits(long bits) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (bits >>> shift));
        }
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
