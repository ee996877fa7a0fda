package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Numbers;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures of scales and cuffs, whole numbers with a power of ten, and the minutes of a tracker. */
final class WithingsMeasures {
    private static final String ORIGIN = WithingsApi.ORIGIN;

    /** Of a group: the other one is a goal. */
    private static final int MEASURED = 1;

    /** Of a group whose owner the scale could not tell from others of the household. */
    private static final int AMBIGUOUS = 1;

    /** No measure has more digits before or behind the point. */
    private static final int MOST_DIGITS = 30;

    private static final Map<Integer, Metric> METRICS = Map.of(
            1, Metric.MASS,
            6, Metric.BODY_FAT,
            11, Metric.HEART_RATE,
            54, Metric.OXYGEN_SATURATION,
            71, Metric.TEMPERATURE);

    private static final Map<Integer, String> PLACELESS =
            Map.of(4, "body height", 9, "diastolic blood pressure", 10, "systolic blood pressure");

    /** Figures of minutes, in the order in which they are told. */
    private enum OfMinutes {
        STEPS("steps", Metric.STEPS),
        DISTANCE("distance", Metric.DISTANCE),
        ENERGY("calories", Metric.ENERGY);

        private final String member;
        private final Metric metric;

        OfMinutes(String member, Metric metric) {
            this.member = member;
            this.metric = metric;
        }
    }

    private final Telling telling;

    WithingsMeasures(Telling telling) {
        this.telling = telling;
    }

    void group(Element group, @Nullable ZoneId zone) throws Malformed {
        if (group.number("category") != MEASURED) {
            telling.noPlace(ORIGIN + " goal");
            return;
        }
        if (group.number("attrib") == AMBIGUOUS) {
            telling.noPlace(ORIGIN + " measure of one of several people");
            return;
        }
        Moment at = Moment.epoch(group.number("date"), zone);
        for (Element measure : group.list("measures")) {
            telling.part(measure, each -> measure(each, at));
        }
    }

    private void measure(Element measure, Moment at) throws Malformed {
        int type = (int) measure.number("type");
        Metric metric = METRICS.get(type);
        if (metric == null) {
            telling.noPlace(ORIGIN + " " + PLACELESS.getOrDefault(type, "measure of type " + type));
            return;
        }
        double power = measure.number("unit");
        if (Math.abs(power) > MOST_DIGITS) {
            throw new Malformed(Skip.OUT_OF_RANGE, "unit is " + power);
        }
        BigDecimal value = new BigDecimal(measure.number("value")).scaleByPowerOfTen((int) power);
        telling.level(ORIGIN, metric, at, value.doubleValue());
    }

    /** An object of stretches by the second each began; one without a figure is a stretch of no movement. */
    void minutes(Element series) {
        List<String> starts = series.names().stream().sorted().toList();
        for (int i = 0; i < starts.size(); i++) {
            telling.log().rowRead(i + 1);
        }
        for (OfMinutes figure : OfMinutes.values()) {
            for (String start : starts) {
                telling.part(series.object(start), stretch -> minutes(stretch, start, figure));
            }
        }
    }

    private void minutes(Element stretch, String start, OfMinutes figure) throws Malformed {
        Double value = stretch.findNumber(figure.member);
        if (value != null) {
            Moment from = Moment.epoch(Numbers.parse("a start", start), null);
            telling.amount(ORIGIN, figure.metric, from, stretch.number("duration"), value);
        }
    }
}
