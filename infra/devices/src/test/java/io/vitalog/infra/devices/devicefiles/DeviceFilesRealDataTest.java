package io.vitalog.infra.devices.devicefiles;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeviceFilesRealDataTest {
    private static final String NO_SESSION = "ride-sigma-2020-truncated-badcrc-hr0.fit";
    private static final String CLOCK_OF_1990 = "run-garmin-fr60-clock1990-compressed-ts.fit";
    private static final Pattern SESSION =
            Pattern.compile("start=(\\S+) dur=(\\d+)s dist=(\\d+|None) avgHR=(\\d+|None)");

    private static final Map<String, Collected> BY_FILE = new HashMap<>();
    private static final Map<String, ImportSummary> SUMMARIES = new HashMap<>();

    @BeforeAll
    static void importEachFile() throws IOException {
        for (String folder : List.of("fit", "tcx", "gpx")) {
            for (Path file : RealData.files(RealData.directory("device-files").resolve(folder))) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".csv")) {
                    Collected collected = new Collected();
                    SUMMARIES.put(name, run(file, collected));
                    BY_FILE.put(name, collected);
                }
            }
        }
    }

    @Test
    void findsTheSessionsThatTheIndexTells() {
        for (Map<String, String> row : index()) {
            String file = requireNonNull(row.get("file"));
            List<Event<?>> activities = collected(file).eventsOf(ActivityRecorded.class);
            List<String> told = new ArrayList<>();
            Matcher session = SESSION.matcher(requireNonNull(row.get("sport_sessions")));
            while (session.find()) {
                told.add(session.group());
            }
            if (file.equals(NO_SESSION) || file.equals(CLOCK_OF_1990)) {
                continue;
            }
            assertThat(activities).as(file).hasSameSizeAs(told);
            for (int i = 0; i < told.size(); i++) {
                holdsWhatIsTold(file, activities.get(i), told.get(i));
            }
        }
    }

    @Test
    void findsTheHeartRatesThatTheIndexTells() {
        for (Map<String, String> row : index()) {
            String file = requireNonNull(row.get("file"));
            DoubleSummaryStatistics rates = heartRates(file);
            long records = number(row, "hr_records");
            boolean whole = number(row, "hr_min") > 0 && number(row, "duplicate_ts") + number(row, "backward_ts") == 0;
            if (file.equals(CLOCK_OF_1990) || (number(row, "hr_max") == 0 && number(row, "hr_messages") == 0)) {
                assertThat(rates.getCount()).as(file).isZero();
            } else if (number(row, "hr_messages") > 0) {
                assertThat(rates.getCount()).as(file).isGreaterThan(records + number(row, "hr_messages"));
            } else {
                assertThat(rates.getCount()).as(file).isLessThanOrEqualTo(records);
                assertThat(rates.getMax()).as(file).isEqualTo((double) number(row, "hr_max"));
                assertThat(rates.getMin()).as(file).isGreaterThanOrEqualTo((double)
                        Math.max(20, number(row, "hr_min")));
                if (whole) {
                    assertThat(rates.getCount()).as(file).isEqualTo(records);
                    assertThat(rates.getMin()).as(file).isEqualTo((double) number(row, "hr_min"));
                }
            }
        }
    }

    @Test
    void buildsARideWithoutASessionFromItsRecords() {
        assertThat(collected(NO_SESSION).facts(ActivityRecorded.class))
                .singleElement()
                .satisfies(ride -> {
                    assertThat(ride.sport()).isEqualTo("ride");
                    assertThat(ride.elapsedS()).isEqualTo(1599930141 - 1599913418);
                    assertThat(ride.heartRateMaxBpm()).isEqualTo(160);
                });
        assertThat(skips(NO_SESSION)).containsExactly(Skip.CUT_OFF);
    }

    @Test
    void refusesTheClockOf1990() {
        assertThat(collected(CLOCK_OF_1990).events()).isEmpty();
        assertThat(skips(CLOCK_OF_1990)).containsExactly(Skip.IMPOSSIBLE_TIME);
    }

    @Test
    void saysOfEachFileWhatIsWrongWithIt() {
        Map<String, List<Skip>> faults = new HashMap<>();
        SUMMARIES.keySet().forEach(file -> faults.put(file, skips(file)));
        faults.values().removeIf(List::isEmpty);

        assertThat(faults)
                .isEqualTo(Map.of(
                        NO_SESSION,
                        List.of(Skip.CUT_OFF),
                        CLOCK_OF_1990,
                        List.of(Skip.IMPOSSIBLE_TIME),
                        "Mojstrovka.gpx",
                        List.of(Skip.IMPOSSIBLE_TIME),
                        "cerknicko-without-times.gpx",
                        List.of(Skip.NO_ACTIVITY),
                        "gpx_with_garmin_extension.gpx",
                        List.of(Skip.NO_ACTIVITY),
                        "unicode_with_bom.gpx",
                        List.of(Skip.NO_ACTIVITY)));
    }

    @Test
    void keepsTheLegsOfATriathlonTogether() {
        List<ActivityRecorded> legs =
                collected("triathlon-garmin-2018-chained4.fit").facts(ActivityRecorded.class);

        assertThat(legs)
                .extracting(ActivityRecorded::sport)
                .containsExactly("swim", "transition", "ride", "transition", "run");
        assertThat(legs).extracting(ActivityRecorded::partOf).containsOnly("2018-05-27T07:33:01Z/multisport");
        assertThat(legs).extracting(ActivityRecorded::zone).containsOnly("+02:00");
        assertThat(legs).extracting(ActivityRecorded::origin).containsOnly("garmin-1765-3915525118");
    }

    @Test
    void readsTheLapsOfTcx() {
        assertThat(collected("run-garmin-fr410-2012.tcx").facts(ActivityRecorded.class))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.sport()).isEqualTo("run");
                    assertThat(run.origin()).isEqualTo("garmin-1250-3854007508");
                    assertThat(run.elapsedS()).isEqualTo(1992.78);
                    assertThat(requireNonNull(run.distanceM())).isCloseTo(4689.24, within(0.01));
                    assertThat(run.heartRateMaxBpm()).isEqualTo(189);
                });
        assertThat(heartRates("run-garmin-fr410-2012-no-hr.tcx").getCount()).isZero();
    }

    @Test
    void measuresATrackOfGpx() {
        assertThat(collected("track-with-empty-segment.gpx").facts(ActivityRecorded.class))
                .singleElement()
                .satisfies(track -> {
                    assertThat(track.elapsedS()).isEqualTo(76);
                    assertThat(track.title()).isEqualTo("2013-07-06T14:59:00Z");
                    assertThat(requireNonNull(track.distanceM())).isBetween(70.0, 110.0);
                });
    }

    @Test
    void makesTheSameBytesOfADirectoryAsOfEachFileAndNoneThatTheIntakeRefuses() throws IOException {
        Collected all = new Collected();

        ImportSummary summary = run(RealData.directory("device-files"), all);

        assertThat(all.refused()).isEmpty();
        assertThat(Set.copyOf(all.written()))
                .isEqualTo(BY_FILE.values().stream()
                        .flatMap(each -> each.written().stream())
                        .collect(Collectors.toSet()));
        assertThat(summary.files()).isGreaterThan(SUMMARIES.size());
    }

    private static void holdsWhatIsTold(String file, Event<?> event, String told) {
        Matcher session = SESSION.matcher(told);
        assertThat(session.matches()).isTrue();
        ActivityRecorded activity = (ActivityRecorded) event.fact();
        assertThat(event.time()).as(file).isEqualTo(Instant.parse(session.group(1)));
        assertThat((long) activity.elapsedS()).as(file).isEqualTo(Long.parseLong(session.group(2)));
        if (!session.group(3).equals("None")) {
            assertThat(Math.round(requireNonNull(activity.distanceM())))
                    .as(file)
                    .isEqualTo(Long.parseLong(session.group(3)));
        }
        if (!session.group(4).equals("None") && !session.group(4).equals("0")) {
            assertThat(activity.heartRateAvgBpm()).as(file).isEqualTo(Double.parseDouble(session.group(4)));
        }
    }

    private static ImportSummary run(Path path, Collected into) throws IOException {
        ImportOptions options = ImportOptions.of(path).forUser("ann");
        DeviceFilesImporter importer = new DeviceFilesImporter(options, () -> Instant.parse("2026-05-01T00:00:00Z"));
        return Import.run(importer, options, into, ImportListener.NONE);
    }

    private static List<Map<String, String>> index() {
        List<String> lines =
                RealData.lines(RealData.directory("device-files").resolve("fit").resolve("INDEX.csv"));
        String[] names = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(fields -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], fields[i]);
                    }
                    return row;
                })
                .toList();
    }

    private static long number(Map<String, String> row, String column) {
        String text = requireNonNull(row.get(column));
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static DoubleSummaryStatistics heartRates(String file) {
        return collected(file).facts(SeriesTaken.class).stream()
                .filter(series -> series.metric() == Metric.HEART_RATE)
                .flatMapToDouble(series -> Arrays.stream(series.values()))
                .summaryStatistics();
    }

    private static Collected collected(String file) {
        return requireNonNull(BY_FILE.get(file));
    }

    private static List<Skip> skips(String file) {
        return List.copyOf(requireNonNull(SUMMARIES.get(file)).skipped().keySet());
    }
}
