package io.vitalog.infra.devices.omh;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.units.Dimension;

/** Makes facts of bodies: first the value must be one, then the time, and only then whether it has a place is asked. */
final class Bodies implements JsonRows.Mapper {
    private static final double SECONDS_A_MINUTE = 60;

    private final String userId;
    private final Facts facts;
    private final ImportLog log;
    private final Episodes episodes;

    Bodies(String userId, Facts facts, ImportLog log) {
        this.userId = userId;
        this.facts = facts;
        this.log = log;
        this.episodes = new Episodes(userId, facts);
    }

    @Override
    public void map(Element object) throws Malformed {
        DataPoint point = DataPoint.of(object);
        Element body = point.body();
        String member = point.schema().member();
        switch (point.schema()) {
            case HEART_RATE -> level(point, Metric.HEART_RATE, Quantity.of(body, member, Dimension.RATE));
            case BODY_WEIGHT -> level(point, Metric.MASS, Quantity.of(body, member, Dimension.MASS));
            case STEP_COUNT -> amount(point, Metric.STEPS, Quantity.count(body, member));
            case CALORIES_BURNED -> amount(point, Metric.ENERGY, Quantity.of(body, member, Dimension.ENERGY));
            case MINUTES_MODERATE_ACTIVITY ->
                amount(point, Metric.ACTIVE_MINUTES, Quantity.of(body, member, Dimension.TIME) / SECONDS_A_MINUTE);
            case PHYSICAL_ACTIVITY -> episodes.activity(point);
            case SLEEP_EPISODE -> episodes.sleep(point);
            case SLEEP_DURATION, TOTAL_SLEEP_TIME -> episodes.asleep(point, Quantity.of(body, member, Dimension.TIME));
            case BODY_HEIGHT -> noPlace(point, Quantity.of(body, member, Dimension.LENGTH));
            case RR_INTERVAL -> noPlace(point, Quantity.of(body, member, Dimension.INTERVAL));
        }
    }

    /** A level of an interval holds from its start; one of more than a day says no time. */
    private void level(DataPoint point, Metric metric, double value) throws Malformed {
        point.requireMeasured();
        TimeFrame time = TimeFrame.of(point.body());
        Long seconds = time.seconds();
        if (seconds != null && seconds > ChunkKey.DAY_S) {
            throw new Malformed(Skip.NO_TIME, "some moment in " + seconds + " s");
        }
        sample(point, metric, 0, time, value);
    }

    private void amount(DataPoint point, Metric metric, double value) throws Malformed {
        point.requireMeasured();
        TimeFrame time = TimeFrame.of(point.body());
        if (time.lasting() > ChunkKey.DAY_S) {
            throw new Malformed(Skip.OUT_OF_RANGE, "an amount of " + time.lasting() + " s, more than a day");
        }
        sample(point, metric, (int) time.lasting(), time, value);
    }

    private void noPlace(DataPoint point, double value) throws Malformed {
        point.requireMeasured();
        TimeFrame time = TimeFrame.of(point.body());
        if (value < 0) {
            throw new Malformed(Skip.OUT_OF_RANGE, point.schema().id() + " is " + value + " at " + time.start());
        }
        log.leaveOut(point.schema().id());
    }

    private void sample(DataPoint point, Metric metric, int periodS, TimeFrame time, double value) throws Malformed {
        if (!metric.allows(value)) {
            throw new Malformed(Skip.OUT_OF_RANGE, point.schema().id() + " is " + value + " " + metric.unit());
        }
        long second = time.begin().getEpochSecond();
        long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
        Measurer measurer = new Measurer(point.origin(), time.zone());
        facts.sample(new Sample(userId, metric, periodS, hour, second, value, measurer));
    }
}
