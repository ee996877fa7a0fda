package io.vitalog.infra.devices.providers.telling;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.ImportLog;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells facts of one user. Nothing leaves it that no body can have or no clock can show.
 *
 * @param clock on the user's wall, for answers that say no zone
 * @param latest when something can have happened
 */
public record Telling(String userId, LocalClock clock, Instant latest, Facts facts, ImportLog log) {

    /** Maps each element of an answer; one that breaks is skipped with its number, and the rest goes on. */
    public void rows(List<Element> elements, JsonRows.Mapper mapper) {
        int number = 0;
        for (Element element : elements) {
            log.rowRead(++number);
            part(element, mapper);
        }
    }

    /** Maps a part of an element, which may break without the rest of it. */
    public void part(Element element, JsonRows.Mapper mapper) {
        try {
            mapper.map(element);
        } catch (Malformed malformed) {
            facts.leftOut(malformed.skip(), String.valueOf(malformed.getMessage()));
        }
    }

    /** A value at a moment. */
    public void level(String origin, Metric metric, Moment at, double value) throws Malformed {
        sample(origin, metric, at, 0, value);
    }

    /** A value at a moment, where the provider writes 0 for none. */
    public void levelUnlessZero(String origin, Metric metric, Moment at, double value) throws Malformed {
        if (value == 0) {
            facts.leftOut(Skip.NOT_MEASURED, metric.id() + " is 0 at " + at.instant());
        } else {
            level(origin, metric, at, value);
        }
    }

    /** An amount of the seconds from a moment on, at most a day. */
    public void amount(String origin, Metric metric, Moment from, double seconds, double value) throws Malformed {
        if (!(seconds >= 1 && seconds <= ChunkKey.DAY_S)) {
            throw new Malformed(Skip.OUT_OF_RANGE, metric.id() + " of " + seconds + " s");
        }
        sample(origin, metric, from, (int) Math.round(seconds), value);
    }

    public void activity(Bout bout) throws Malformed {
        fact(bout.start(), bout.elapsedS(), bout.fact(zone(bout.start())));
    }

    public void sleep(Night night) throws Malformed {
        fact(night.start(), night.inBedS(), night.fact(zone(night.start())));
    }

    /** A day of which nothing is told, or only zeros, was not measured. */
    public void day(DayTotals totals) throws Malformed {
        if (totals.any()) {
            fact(totals.start(), 0, totals.fact(zone(totals.start())));
        } else {
            facts.leftOut(Skip.NOT_MEASURED, totals.key() + " has nothing but zeros");
        }
    }

    /** Counts what has no place among facts. */
    public void noPlace(String kind) {
        log.leaveOut(kind);
    }

    private void sample(String origin, Metric metric, Moment at, int periodS, double value) throws Malformed {
        hold(at, 0);
        if (!metric.allows(value)) {
            throw new Malformed(Skip.OUT_OF_RANGE, metric.id() + " is " + value);
        }
        long second = at.instant().getEpochSecond();
        long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
        facts.sample(new Sample(userId, metric, periodS, hour, second, value, new Measurer(origin, zone(at))));
    }

    private void fact(Moment start, double seconds, Fact fact) throws Malformed {
        hold(start, seconds);
        facts.checked(userId, start.instant(), fact);
    }

    /** Passes for what began after the first day of Vitalog and has ended. */
    public void hold(Moment start, double seconds) throws Malformed {
        double end = start.instant().getEpochSecond() + seconds;
        if (start.instant().isBefore(Intake.EARLIEST) || !(end <= latest.getEpochSecond())) {
            throw new Malformed(Skip.OUT_OF_RANGE, seconds + " s from " + start.instant());
        }
    }

    private @Nullable String zone(Moment at) {
        return at.zone() != null ? at.zone() : clock.zoneName();
    }
}
