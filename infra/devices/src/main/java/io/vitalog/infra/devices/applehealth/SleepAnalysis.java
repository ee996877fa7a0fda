package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.applehealth.Night.Stretch;
import io.vitalog.infra.devices.applehealth.export.AppleTime;
import io.vitalog.infra.devices.applehealth.export.XmlElement;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sleep analysis: each record is a stretch of one kind, and the stretches of one source that follow one another within
 * an hour are a sleep. They are held until the file ends, because a source may tell of a night again later: a few
 * dozen a night.
 */
final class SleepAnalysis {
    static final String TYPE = "HKCategoryTypeIdentifierSleepAnalysis";

    private static final long LONGEST_GAP_S = 3_600;

    private final Owner owner;
    private final Map<String, List<Stretch>> stretches = new TreeMap<>();

    SleepAnalysis(Owner owner) {
        this.owner = owner;
    }

    void map(XmlElement record) throws Malformed {
        AppleTime start = AppleTime.of(record, "startDate");
        AppleTime end = AppleTime.of(record, "endDate");
        SleepKind kind = SleepKind.of(record.text("value"));
        if (end.epochSecond() <= start.epochSecond()) {
            throw new Malformed(Skip.OUT_OF_RANGE, "endDate is not after startDate " + record.text("startDate"));
        }
        stretches
                .computeIfAbsent(owner.origin(record), _ -> new ArrayList<>())
                .add(new Stretch(start.epochSecond(), end.epochSecond(), kind, owner.zone(end.offset())));
    }

    /** Makes sleeps of the stretches, source by source. */
    void finish() {
        stretches.forEach((origin, ofSource) -> {
            ofSource.sort(Stretch.ORDER);
            List<Stretch> night = new ArrayList<>();
            long until = Long.MAX_VALUE - LONGEST_GAP_S;
            for (Stretch stretch : ofSource) {
                if (stretch.start() > until + LONGEST_GAP_S) {
                    record(origin, night);
                    night.clear();
                }
                until = night.isEmpty() ? stretch.end() : Math.max(until, stretch.end());
                night.add(stretch);
            }
            record(origin, night);
        });
        stretches.clear();
    }

    private void record(String origin, List<Stretch> stretchesOfNight) {
        Night night = Night.of(stretchesOfNight);
        SleepRecorded recorded = night.recordedBy(origin);
        Optional<Violation> broken = FirstBroken.of(recorded);
        if (broken.isPresent()) {
            owner.facts()
                    .leftOut(
                            Skip.OUT_OF_RANGE,
                            "sleep of " + recorded.key() + ": " + broken.get().rule());
        } else {
            owner.facts().fact(owner.userId(), night.bed(), recorded);
        }
    }
}
