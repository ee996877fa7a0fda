package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.applehealth.export.AppleTime;
import io.vitalog.infra.devices.applehealth.export.XmlElement;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;

/** Records of quantities: a level is one of the moment of its start, an amount is laid on the minutes to its end. */
final class Quantities {
    private final Owner owner;
    private final Minutes minutes;

    Quantities(Owner owner) {
        this.owner = owner;
        this.minutes = new Minutes(owner);
    }

    void map(Quantity quantity, XmlElement record) throws Malformed {
        AppleTime start = AppleTime.of(record, "startDate");
        double value = value(quantity, record);
        Measurer measurer = owner.measurer(record, start.offset());
        long second = start.epochSecond();
        if (quantity.amount()) {
            minutes.add(quantity.metric(), measurer, second, second + lengthS(record, start), value);
        } else {
            long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
            owner.facts().sample(new Sample(owner.userId(), quantity.metric(), 0, hour, second, value, measurer));
        }
    }

    /** Sends the minutes that are held. */
    void finish() {
        minutes.finish();
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

    private static long lengthS(XmlElement record, AppleTime start) throws Malformed {
        long seconds = AppleTime.of(record, "endDate").epochSecond() - start.epochSecond();
        if (seconds < 0 || seconds > ChunkKey.DAY_S) {
            throw new Malformed(Skip.OUT_OF_RANGE, "from startDate to endDate are " + seconds + " s");
        }
        return seconds;
    }
}
