package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;

/** Records of quantities: an amount stands for the time from its start to its end, a level for the moment of its start. */
final class Quantities {
    private final Owner owner;

    Quantities(Owner owner) {
        this.owner = owner;
    }

    void map(Quantity quantity, XmlElement record) throws Malformed {
        AppleTime start = AppleTime.of(record, "startDate");
        double value = value(quantity, record);
        int periodS = quantity.amount() ? periodS(record, start) : 0;
        long hour = Math.floorDiv(start.epochSecond(), (long) ChunkKey.HOUR_S);
        owner.facts()
                .sample(new Sample(
                        owner.userId(),
                        quantity.metric(),
                        periodS,
                        hour,
                        start.epochSecond(),
                        value,
                        owner.measurer(record, start.offset())));
    }

    /** A value that nobody can have would have its whole series refused. */
    private static double value(Quantity quantity, XmlElement record) throws Malformed {
        double value = quantity.dimension().of(record.number("value"), record.find("unit"));
        Metric metric = quantity.metric();
        if (!metric.allows(value)) {
            throw new Malformed(Skip.OUT_OF_RANGE, quantity.type() + " is " + value + " " + metric.unit());
        }
        return value;
    }

    private static int periodS(XmlElement record, AppleTime start) throws Malformed {
        long seconds = AppleTime.of(record, "endDate").epochSecond() - start.epochSecond();
        if (seconds < 0 || seconds > ChunkKey.DAY_S) {
            throw new Malformed(Skip.OUT_OF_RANGE, "from startDate to endDate are " + seconds + " s");
        }
        return (int) seconds;
    }
}
