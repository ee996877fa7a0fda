package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Amounts, laid on the minutes of the clock. Records are as long as they come, a few seconds or an hour, and a day
 * counts one length of samples a minute, since lengths that overlap mostly tell the same twice: as they come, most of
 * what shares a minute would be lost. An amount spreads evenly over its seconds.
 *
 * <p>Hours are held until many later ones have begun, so that records need to be about in order only.
 */
final class Minutes {
    private static final int MOST_OPEN_HOURS = 4_096;
    private static final int MINUTE_S = 60;
    private static final int MINUTES_AN_HOUR = ChunkKey.HOUR_S / MINUTE_S;
    private static final double MILLIONTHS = 1e6;

    private final Owner owner;
    private final Map<Key, Hour> open = new LinkedHashMap<>();
    private final Map<Key, BitSet> closed = new HashMap<>();

    Minutes(Owner owner) {
        this.owner = owner;
    }

    /** What is held apart; the hour is 0 where all of them are meant. */
    private record Key(String origin, Metric metric, long hour) {}

    /** The amounts of an hour's minutes, and which of them have one. */
    private static final class Hour {
        private final Measurer measurer;
        private final double[] amounts = new double[MINUTES_AN_HOUR];
        private final BitSet told = new BitSet(MINUTES_AN_HOUR);

        Hour(Measurer measurer) {
            this.measurer = measurer;
        }

        void add(int minute, double amount) {
            amounts[minute] += amount;
            told.set(minute);
        }
    }

    /**
     * Adds an amount.
     *
     * @param start in seconds since the epoch
     * @param end not before the start; the same for an amount of a moment
     * @throws Malformed when an hour of it is sent already
     */
    void add(Metric metric, Measurer measurer, long start, long end, double amount) throws Malformed {
        long last = Math.max(start, end - 1);
        requireOpen(metric, measurer, start, last);
        for (long minute = Math.floorDiv(start, MINUTE_S); minute <= Math.floorDiv(last, MINUTE_S); minute++) {
            long seconds = Math.min(end, (minute + 1) * MINUTE_S) - Math.max(start, minute * MINUTE_S);
            Key key = new Key(measurer.origin(), metric, Math.floorDiv(minute, MINUTES_AN_HOUR));
            open.computeIfAbsent(key, _ -> new Hour(measurer))
                    .add(
                            (int) Math.floorMod(minute, (long) MINUTES_AN_HOUR),
                            end == start ? amount : amount * seconds / (end - start));
        }
        close(MOST_OPEN_HOURS);
    }

    /** Sends what is held. */
    void finish() {
        close(0);
    }

    private void requireOpen(Metric metric, Measurer measurer, long first, long last) throws Malformed {
        BitSet sent = closed.get(new Key(measurer.origin(), metric, 0));
        int hour = (int) Math.floorDiv(first, (long) ChunkKey.HOUR_S);
        if (sent != null
                && sent.nextSetBit(hour) >= 0
                && sent.nextSetBit(hour) <= Math.floorDiv(last, (long) ChunkKey.HOUR_S)) {
            throw new Malformed(Skip.OUT_OF_ORDER, metric.id() + " of " + measurer.origin() + " in an hour long past");
        }
    }

    private void close(int most) {
        Iterator<Map.Entry<Key, Hour>> eldest = open.entrySet().iterator();
        while (open.size() > most) {
            Map.Entry<Key, Hour> next = eldest.next();
            send(next.getKey(), next.getValue());
            eldest.remove();
        }
    }

    private void send(Key key, Hour hour) {
        closed.computeIfAbsent(new Key(key.origin(), key.metric(), 0), _ -> new BitSet())
                .set((int) key.hour());
        hour.told.stream()
                .forEach(minute -> owner.facts()
                        .sample(new Sample(
                                owner.userId(),
                                key.metric(),
                                MINUTE_S,
                                key.hour(),
                                key.hour() * ChunkKey.HOUR_S + (long) minute * MINUTE_S,
                                Math.rint(hour.amounts[minute] * MILLIONTHS) / MILLIONTHS,
                                hour.measurer)));
    }
}
