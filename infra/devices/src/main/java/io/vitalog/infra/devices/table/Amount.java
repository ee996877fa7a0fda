package io.vitalog.infra.devices.table;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.units.Dimension;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers in some unit.
 *
 * @param unit of the column; null where it is the unit of facts
 * @param dimension what the unit measures; null where only the unit of facts goes
 * @param decimals to round to, at most six
 */
record Amount(
        String column,
        @Nullable String unit,
        @Nullable Dimension dimension,
        @Nullable Integer decimals) {
    static final String CLOCK = "h:mm:ss";

    private static final int MOST_DECIMALS = 6;
    private static final double SECONDS_A_MINUTE = 60;
    private static final Pattern HMS = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d+)?)");

    private static final Map<Metric, Dimension> DIMENSIONS = Map.of(
            Metric.HEART_RATE, Dimension.RATE,
            Metric.RESTING_HEART_RATE, Dimension.RATE,
            Metric.DISTANCE, Dimension.LENGTH,
            Metric.ENERGY, Dimension.ENERGY,
            Metric.MASS, Dimension.MASS,
            Metric.HEART_RATE_VARIABILITY, Dimension.INTERVAL,
            Metric.HEART_RATE_VARIABILITY_RMSSD, Dimension.INTERVAL,
            Metric.TEMPERATURE, Dimension.TEMPERATURE,
            Metric.ACTIVE_MINUTES, Dimension.TIME,
            Metric.SEDENTARY_MINUTES, Dimension.TIME);

    /** A column of a metric; its own unit may be stated too. */
    static Amount of(Entry entry, Metric metric) {
        String unit = entry.find("unit", Entry::text);
        return of(entry, metric.unit().equals(unit) ? null : unit, DIMENSIONS.get(metric));
    }

    /** A column of what is measured so; a column alone may stand for an object with it. */
    static Amount of(Entry entry, @Nullable Dimension dimension) {
        if (entry.node().isString()) {
            return new Amount(entry.text(), null, dimension, null);
        }
        entry.knowing("column", "unit", "decimals");
        return of(entry, entry.find("unit", Entry::text), dimension);
    }

    private static Amount of(Entry entry, @Nullable String unit, @Nullable Dimension dimension) {
        if (unit != null && !known(unit, dimension)) {
            throw entry.at("unit").bad("'" + unit + "' is no unit of this");
        }
        Integer decimals = entry.find("decimals", each -> each.whole(0, MOST_DECIMALS));
        return new Amount(entry.get("column", Entry::text), unit, dimension, decimals);
    }

    private static boolean known(String unit, @Nullable Dimension dimension) {
        if (dimension == Dimension.TIME && unit.equals(CLOCK)) {
            return true;
        }
        try {
            return dimension != null && Double.isFinite(dimension.of(1, unit));
        } catch (Malformed unknown) {
            return false;
        }
    }

    /** The row's value in the unit of facts; null where it has none. */
    @Nullable
    Double find(Cells cells) throws Malformed {
        if (CLOCK.equals(unit)) {
            String text = cells.find(column);
            return text == null ? null : (Double) seconds(text);
        }
        Double value = cells.findNumber(column);
        if (value == null) {
            return null;
        }
        return rounded(dimension == null || unit == null ? value : dimension.of(value, unit));
    }

    /** The same of a metric in minutes. */
    @Nullable
    Double find(Cells cells, Metric metric) throws Malformed {
        Double value = find(cells);
        boolean seconds =
                unit != null && dimension == Dimension.TIME && metric.unit().equals("min");
        return value != null && seconds ? (Double) (value / SECONDS_A_MINUTE) : value;
    }

    private double rounded(double value) {
        if (decimals == null) {
            return value;
        }
        double scale = Math.pow(10, decimals);
        return Math.rint(value * scale) / scale;
    }

    private double seconds(String text) throws Malformed {
        Matcher parts = HMS.matcher(text);
        if (!parts.matches()) {
            throw new Malformed(Skip.MALFORMED_TIME, column + " is '" + text + "', not as 1:02:03");
        }
        double hours = parts.group(1) == null ? 0 : Double.parseDouble(parts.group(1));
        double minutes = Double.parseDouble(parts.group(2));
        return (hours * 60 + minutes) * 60 + Double.parseDouble(parts.group(3).replace(',', '.'));
    }
}
