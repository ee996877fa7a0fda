package io.vitalog.infra.devices.simulation.ledger;

import io.vitalog.infra.devices.simulation.chance.Dice;
import java.util.Collection;
import java.util.HexFormat;

/**
 * How many, and which: the sum of their hashes, so that the order does not matter.
 *
 * @param count how many
 * @param checksum 16 hexadecimal digits
 */
public record Tallied(int count, String checksum) {
    public static final Tallied NONE = new Tallied(0, HexFormat.of().toHexDigits(0L));

    /** The tally of these names. */
    public static Tallied of(Collection<String> names) {
        long sum = 0;
        for (String name : names) {
            sum += Dice.hash(name);
        }
        return new Tallied(names.size(), HexFormat.of().toHexDigits(sum));
    }
}
