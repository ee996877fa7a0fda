package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One sleep of one source.
 *
 * @param kinds each key, in seconds since the epoch, begins a stretch of its kind that ends at the next key; in bed,
 *     where nothing else is told
 * @param zone at waking
 * @param told how many stretches it was told in
 */
record Night(NavigableMap<Long, SleepKind> kinds, String zone, int told) {

    /** What one record says; in seconds since the epoch. */
    record Stretch(long start, long end, SleepKind kind, String zone) {
        /** Total, so that the order of the file does not matter. */
        static final Comparator<Stretch> ORDER = Comparator.comparingLong(Stretch::start)
                .thenComparingLong(Stretch::end)
                .thenComparing(Stretch::kind)
                .thenComparing(Stretch::zone);
    }

    /** The sleep that {@code stretches}, in order and at least one, are told of. */
    static Night of(List<Stretch> stretches) {
        Stretch last = stretches.stream()
                .max(Comparator.comparingLong(Stretch::end).thenComparing(Stretch::zone))
                .orElseThrow();
        NavigableMap<Long, SleepKind> kinds = new TreeMap<>();
        kinds.put(stretches.getFirst().start(), SleepKind.IN_BED);
        kinds.put(last.end(), SleepKind.IN_BED);
        // a source that knows stages may tell the whole night as asleep beside them
        stretches.stream().sorted(Comparator.comparing(Stretch::kind)).forEach(stretch -> lay(stretch, kinds));
        return new Night(kinds, last.zone(), (int) stretches.stream().distinct().count());
    }

    private static void lay(Stretch stretch, NavigableMap<Long, SleepKind> kinds) {
        SleepKind after = kinds.floorEntry(stretch.end()).getValue();
        kinds.subMap(stretch.start(), stretch.end()).clear();
        kinds.put(stretch.start(), stretch.kind());
        kinds.put(stretch.end(), after);
    }

    Instant bed() {
        return Instant.ofEpochSecond(kinds.firstKey());
    }

    /** The fact. A later export that knows more of the night is its newer version. */
    SleepRecorded recordedBy(String origin) {
        boolean staged = kinds.values().stream().anyMatch(SleepKind::staged);
        List<Stage> stages = stages(staged);
        boolean untold = stages.isEmpty();
        return new SleepRecorded(
                origin,
                bed().toString(),
                kinds.lastKey() - kinds.firstKey(),
                untold ? null : (Double) asleepS(stages),
                null,
                awakenings(stages),
                null,
                untold ? null : staged ? "stages" : "classic",
                null,
                null,
                untold ? null : stages,
                zone,
                told);
    }

    private List<Stage> stages(boolean staged) {
        List<Stage> stages = new ArrayList<>();
        long start = kinds.firstKey();
        SleepKind kind = SleepKind.IN_BED;
        for (Map.Entry<Long, SleepKind> next : kinds.entrySet()) {
            boolean ends = next.getValue() != kind || next.getKey().equals(kinds.lastKey());
            if (ends) {
                if (kind != SleepKind.IN_BED) {
                    stages.add(new Stage(kind.stage(staged), start - kinds.firstKey(), next.getKey() - start));
                }
                start = next.getKey();
                kind = next.getValue();
            }
        }
        return stages;
    }

    private static double asleepS(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> !isWaking(stage))
                .mapToDouble(Stage::durationS)
                .sum();
    }

    /** Null where the source tells of no waking at all: it may be one that cannot. */
    private static @Nullable Integer awakenings(List<Stage> stages) {
        int wakings = (int) stages.stream().filter(Night::isWaking).count();
        return wakings == 0 ? null : (Integer) wakings;
    }

    private static boolean isWaking(Stage stage) {
        return stage.stage().equals("wake") || stage.stage().equals("awake");
    }
}
