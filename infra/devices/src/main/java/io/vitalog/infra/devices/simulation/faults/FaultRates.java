package io.vitalog.infra.devices.simulation.faults;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How often which fault strikes.
 *
 * @param shares of the days of a user, 0 to 1; what is absent never strikes
 */
public record FaultRates(Map<Fault, Double> shares) {
    public static final FaultRates NONE = new FaultRates(Map.of());

    /** Keeps the rates as they are now. */
    public FaultRates {
        shares = Map.copyOf(shares);
    }

    /** Each fault on this share of days. */
    public static FaultRates all(double share) {
        return new FaultRates(Arrays.stream(Fault.values())
                .collect(Collectors.toMap(
                        fault -> fault, _ -> share, (first, _) -> first, () -> new EnumMap<>(Fault.class))));
    }

    /**
     * Reads {@code none}, one rate for all such as {@code 0.05}, or rates by name such as {@code gaps=0.1,late=0.02}.
     *
     * @throws IllegalArgumentException when it is none of them; the message says what is possible
     */
    public static FaultRates parse(String text) {
        if (text.equals("none")) {
            return NONE;
        }
        if (!text.contains("=")) {
            return all(share(text));
        }
        Map<Fault, Double> shares = new EnumMap<>(Fault.class);
        for (String part : text.split(",", -1)) {
            String[] rate = part.split("=", 2);
            if (rate.length < 2) {
                throw new IllegalArgumentException("'" + part + "' is no NAME=RATE");
            }
            shares.put(named(rate[0].strip()), share(rate[1].strip()));
        }
        return new FaultRates(shares);
    }

    double of(Fault fault) {
        return shares.getOrDefault(fault, 0.0);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        String text = Arrays.stream(Fault.values())
                .filter(fault -> of(fault) > 0)
                .map(fault -> fault.option() + "=" + of(fault))
                .collect(Collectors.joining(","));
        return text.isEmpty() ? "none" : text;
    }

    private static Fault named(String name) {
        Optional<Fault> found = Arrays.stream(Fault.values())
                .filter(fault -> fault.option().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("fault '" + name + "' is not known: "
                + Arrays.stream(Fault.values()).map(Fault::option).collect(Collectors.joining(", "))));
    }

    private static double share(String text) {
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException none) {
            // told below like any other
        }
        throw new IllegalArgumentException("fault rate '" + text + "' must be a number from 0 to 1");
    }
}
