package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a sleep. {@code data} covers the whole of it in long stretches; {@code shortData} lies on top: waking
 * of at most three minutes within them. The stages' clock runs on through a clock change: their distance from the
 * start is time elapsed. What the tracker calls unknown is left out.
 */
final class SleepStages {
    private static final String NONE = "";

    /** Each key begins a stretch of its value that ends at the next key. */
    private final NavigableMap<Long, String> stretches = new TreeMap<>(Map.of(0L, NONE));

    private final LocalDateTime bed;
    private final long inBedS;
    private final Facts facts;

    private SleepStages(LocalDateTime bed, double inBedS, Facts facts) {
        this.bed = bed;
        this.inBedS = (long) inBedS;
        this.facts = facts;
    }

    /** The stages in order, or null when there are none. */
    static @Nullable List<Stage> of(Element levels, LocalDateTime bed, double inBedS, Facts facts) throws Malformed {
        SleepStages stages = new SleepStages(bed, inBedS, facts);
        stages.lay(levels.list("data"));
        stages.lay(levels.list("shortData"));
        List<Stage> runs = stages.runs();
        return runs.isEmpty() ? null : runs;
    }

    private void lay(List<Element> elements) throws Malformed {
        for (Element element : elements) {
            String level = element.text("level");
            long from =
                    Duration.between(bed, TrackerTime.of(element, "dateTime")).toSeconds();
            long to = from + (long) element.number("seconds");
            if (level.equals("unknown")) {
                facts.leftOut(Skip.UNKNOWN_STAGE, (to - from) + " s of " + bed);
            } else if (from < to && from < inBedS && to > 0) {
                lay(Math.max(from, 0), Math.min(to, inBedS), level);
            }
        }
    }

    private void lay(long from, long to, String level) {
        String after = stretches.floorEntry(to).getValue();
        stretches.subMap(from, to).clear();
        stretches.put(from, level);
        stretches.put(to, after);
    }

    private List<Stage> runs() {
        List<Stage> runs = new ArrayList<>();
        long start = 0;
        String stage = NONE;
        for (Map.Entry<Long, String> next : stretches.entrySet()) {
            if (!next.getValue().equals(stage)) {
                if (!stage.equals(NONE)) {
                    runs.add(new Stage(stage, start, next.getKey() - start));
                }
                start = next.getKey();
                stage = next.getValue();
            }
        }
        return runs;
    }
}
