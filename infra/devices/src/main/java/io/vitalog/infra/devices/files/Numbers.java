package io.vitalog.infra.devices.files;

/** Numbers as exports write them. */
public final class Numbers {
    private Numbers() {}

    /**
     * The number that {@code text} writes.
     *
     * @param name of the field, for the message
     * @throws Malformed when it is none, or not finite
     */
    public static double parse(String name, String text) throws Malformed {
        int whole = small(text);
        if (whole >= 0) {
            return whole;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException malformed) {
            // told below, as infinities are
        }
        throw new Malformed(Skip.MALFORMED_NUMBER, name + " is '" + text + "'");
    }

    static int whole(String name, String text) throws Malformed {
        int whole = small(text);
        if (whole >= 0) {
            return whole;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new Malformed(Skip.MALFORMED_NUMBER, name + " is '" + text + "', not a whole number");
        }
    }

    /** The value of one to nine digits, else -1: nearly every number of an export, without an exception's cost. */
    private static int small(String text) {
        int length = text.length();
        if (length == 0 || length > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
