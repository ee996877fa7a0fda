package io.vitalog.query.live;

import io.vitalog.query.problems.Problem;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Up to where a client has seen the log, and which generations served then. As text it is the id of an event:
 * {@code 0001-00000000000003e8.yoga-2}; ids of a stream sort as their positions.
 *
 * @param order the {@code _order} of the last document that counts as seen; {@link #NOTHING} before the first
 * @param generations such as {@code .yoga-2.workout-1}, or a checksum; empty when none served
 */
record LivePosition(String order, String generations) {
    /** Smaller than every order. */
    static final String NOTHING = "0000-0000000000000000";

    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{4}-[0-9a-f]{16})((?:\\.[a-z]{1,32}-[1-9][0-9]{0,9}){0,16})");
    private static final int INCARNATION = 5;

    /** Everything that is surely written counts as seen. */
    static LivePosition now(Tick tick) {
        return new LivePosition(justBefore(tick.writtenBefore()), tick.generations());
    }

    /** Reads what {@link #text()} wrote. */
    static LivePosition parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw Problem.BAD_POSITION.because(
                    "Last-Event-ID must be the id of an event of this stream, such as 0001-00000000000003e8.yoga-2");
        }
        return new LivePosition(matcher.group(1), matcher.group(2));
    }

    String text() {
        return order + generations;
    }

    LivePosition at(String later) {
        return new LivePosition(later, generations);
    }

    /** Whether what the client has seen is still what the read model says: same generations, same log. */
    boolean continues(Tick tick) {
        return generations.equals(tick.generations())
                && (order.equals(NOTHING) || sameLog(order, tick.writtenBefore()));
    }

    private static boolean sameLog(String one, String other) {
        return one.regionMatches(0, other, 0, INCARNATION);
    }

    private static String justBefore(String order) {
        long offset = HexFormat.fromHexDigitsToLong(order, INCARNATION, order.length());
        return offset == 0
                ? NOTHING
                : order.substring(0, INCARNATION) + HexFormat.of().toHexDigits(offset - 1);
    }
}
