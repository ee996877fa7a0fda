package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;

/** {@code steps.json}: steps of a minute, in UTC. A minute that is absent was not measured; zero is zero. */
final class MinuteSteps implements JsonRows.Mapper {
    private static final int MINUTE_S = 60;

    private final Wearer wearer;

    MinuteSteps(Wearer wearer) {
        this.wearer = wearer;
    }

    @Override
    public void map(Element minute) throws Malformed {
        long second = LocalClock.UTC.sampleSecond(TrackerTime.of(minute, "dateTime"));
        long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
        double steps = minute.number("value");
        wearer.facts().sample(new Sample(wearer.userId(), Metric.STEPS, MINUTE_S, hour, second, steps));
    }
}
