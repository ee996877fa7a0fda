package io.vitalog.infra.devices.simulation.faults;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.sendings.EventIds;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import io.vitalog.infra.devices.simulation.streams.Happening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a day's records become on a device that may be faulty. Which fault strikes follows from person and date. */
public final class DeviceFaults {
    private static final double MOST_DRIFT = 0.12;
    private static final int MOST_BEHIND_S = 3 * 3_600;

    private final FaultRates rates;
    private final Dice dice;
    private final DayOfLife day;
    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);

    private DeviceFaults(FaultRates rates, DayOfLife day) {
        this.rates = rates;
        this.day = day;
        this.dice = day.dice().of("faults");
    }

    /** The records of {@code happenings}, which became known on {@code day}. */
    public static FaultyDay of(List<Happening> happenings, DayOfLife day, FaultRates rates, EventIds ids) {
        DeviceFaults faults = new DeviceFaults(rates, day);
        List<Sending> sendings = new ArrayList<>(happenings.size() + 8);
        for (Happening happening : faults.measuring(happenings)) {
            Event<?> event = ids.event(day.person().userId(), happening.time(), happening.jumpS(), happening.fact());
            sendings.add(new Sending(happening.known(), event, null));
        }
        Transmission transmission = new Transmission(day, dice(day), faults::count);
        return new FaultyDay(transmission.of(sendings, faults::strikes), faults.struck);
    }

    private static Dice dice(DayOfLife day) {
        return day.dice().of("transmission");
    }

    private List<Happening> measuring(List<Happening> sound) {
        List<Happening> happenings = sound;
        if (strikes(Fault.GAPS)) {
            happenings = withGap(happenings, Stretch.of(day, dice.of("gap")));
        }
        if (strikes(Fault.DRIFT)) {
            happenings = drifting(happenings, MOST_DRIFT * dice.between(0.3, 1, 3));
        }
        if (strikes(Fault.JUMPS)) {
            happenings = jumping(happenings, Jumps.of(day, dice.of("jump")));
        }
        return strikes(Fault.CLOCK) ? behind(happenings, 60 + dice.below(MOST_BEHIND_S - 60, 4)) : happenings;
    }

    private boolean strikes(Fault fault) {
        return dice.of(fault.option()).chance(rates.of(fault), 0);
    }

    private void count(Fault fault, int times) {
        struck.merge(fault, times, Integer::sum);
    }

    private List<Happening> withGap(List<Happening> happenings, Stretch gap) {
        List<Happening> left = new ArrayList<>();
        for (Happening happening : happenings) {
            if (!(happening.fact() instanceof ReadingEvent reading)) {
                left.add(happening);
                continue;
            }
            Happening kept = Sensor.keep(happening, reading, second -> !gap.holds(second));
            int size = kept != null && kept.fact() instanceof ReadingEvent rest ? rest.size() : 0;
            count(Fault.GAPS, reading.size() - size);
            if (kept != null) {
                left.add(kept);
            }
        }
        return left;
    }

    private List<Happening> drifting(List<Happening> happenings, double most) {
        long begin = day.begin().getEpochSecond();
        double length = day.end().getEpochSecond() - begin;
        return happenings.stream()
                .map(happening -> {
                    if (happening.fact() instanceof ReadingEvent reading && reading.metric() == Metric.HEART_RATE) {
                        count(Fault.DRIFT, reading.size());
                        return Sensor.reread(
                                happening, reading, (second, value) -> value * (1 + most * (second - begin) / length));
                    }
                    return happening;
                })
                .toList();
    }

    private List<Happening> jumping(List<Happening> happenings, Jumps jumps) {
        List<Happening> stamped = new ArrayList<>();
        for (Happening happening : happenings) {
            for (Happening piece : jumps.of(happening)) {
                count(Fault.JUMPS, piece.jumpS() == 0 ? 0 : 1);
                stamped.add(piece);
            }
        }
        stamped.sort(Comparator.comparing(Happening::known));
        return stamped;
    }

    private List<Happening> behind(List<Happening> happenings, int seconds) {
        return happenings.stream()
                .map(happening -> {
                    if (!happening.measured()) {
                        return happening;
                    }
                    count(Fault.CLOCK, 1);
                    return happening.at(happening.time().minusSeconds(seconds));
                })
                .toList();
    }
}
