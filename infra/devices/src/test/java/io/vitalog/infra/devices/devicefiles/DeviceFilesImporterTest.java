package io.vitalog.infra.devices.devicefiles;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.File;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFilesImporterTest {
    private static final Instant START = Instant.parse("2026-03-14T06:59:58Z");
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @Test
    void needsAUser() {
        assertThatThrownBy(() -> new DeviceFilesImporter(ImportOptions.of(directory), () -> NOW))
                .hasMessageContaining("name a user");
    }

    @Test
    void saysWhatItLookedForWhereNothingIs() throws IOException {
        write("notes.fit", "no activity".getBytes(UTF_8));

        assertThatThrownBy(this::run).isInstanceOf(NothingToImport.class).hasMessageContaining("FIT, TCX and GPX");
    }

    @Test
    void tellsAFileByItsContentAndACopyIsTheSameFacts() throws IOException {
        byte[] ride = ride().bytes();
        write("ride.fit", ride);
        write("copies/ride.fit.gz", gzipped(ride));
        write("copies/no-name", gzipped(ride));
        write("copies/README", "neither".getBytes(UTF_8));

        ImportSummary summary = run();

        assertThat(summary.files()).isEqualTo(4);
        assertThat(summary.skipped()).containsOnlyKeys(Skip.UNKNOWN_FORMAT);
        assertThat(collected.facts(ActivityRecorded.class)).hasSize(3);
        assertThat(collected.distinctFacts(ActivityRecorded.class)).isEqualTo(1);
        assertThat(collected.written().stream().distinct()).hasSize(1 + 1 + 2);
    }

    @Test
    void readsAFileAlone() throws IOException {
        write("ride.fit", ride().bytes());

        run(ImportOptions.of(directory.resolve("ride.fit")).forUser("ann"));

        assertThat(collected.facts(ActivityRecorded.class))
                .containsExactly(new ActivityRecorded(
                        "garmin-1325-77",
                        "2026-03-14T06:59:58Z",
                        "ride",
                        null,
                        10,
                        null,
                        40.0,
                        null,
                        null,
                        115.0,
                        130.0,
                        null,
                        null,
                        null,
                        "Garmin EDGE200",
                        null,
                        "+01:00",
                        0));
    }

    @Test
    void sendsHeartRatesByTheHourWithoutZerosAndTheLastOfASecond() throws IOException {
        write("ride.fit", ride().bytes());

        ImportSummary summary = run();

        assertThat(collected.facts(SeriesTaken.class))
                .extracting(series -> Arrays.toString(series.offsetsS()) + Arrays.toString(series.values()))
                .containsExactly("[0, 1][100.0, 110.0]", "[0, 2][120.0, 130.0]");
        assertThat(summary.samples()).isEqualTo(4);
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void sendsTheSameSamplesAlone() throws IOException {
        write("ride.fit", ride().bytes());

        ImportSummary summary = run(ImportOptions.of(directory).forUser("ann").asSingles(true));

        assertThat(collected.facts(ReadingTaken.class))
                .extracting(ReadingTaken::value)
                .containsExactly(100.0, 110.0, 120.0, 130.0);
        assertThat(summary.samples()).isEqualTo(4);
    }

    @Test
    void keepsTheLegsOfAMultisportActivityTogether() throws IOException {
        FitBytes triathlon = new FitBytes()
                .id(File.ACTIVITY, 1765, 7)
                .session(Sport.SWIMMING, SubSport.OPEN_WATER, START, 600)
                .session(Sport.TRANSITION, SubSport.GENERIC, START.plusSeconds(600), 60)
                .session(Sport.TRAINING, SubSport.STRENGTH_TRAINING, START.plusSeconds(660), 900);
        write("triathlon.fit", triathlon.bytes());

        run();

        assertThat(collected.facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::sport)
                .containsExactly("swim", "transition", "strength");
        assertThat(collected.facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::key)
                .containsExactly(
                        "2026-03-14T06:59:58Z/leg-1", "2026-03-14T07:09:58Z/leg-2", "2026-03-14T07:10:58Z/leg-3");
        assertThat(collected.facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::partOf)
                .containsOnly("2026-03-14T06:59:58Z/multisport");
    }

    @Test
    void fillsFromTheStrapTheSecondsThatTheRecordsLack() throws IOException {
        FitBytes swim = new FitBytes()
                .id(File.ACTIVITY, 2158, 7)
                .session(Sport.SWIMMING, SubSport.LAP_SWIMMING, START, 60)
                .record(START.plusSeconds(2), 99, 0)
                .part()
                .strap(START, 1_000, 120)
                .strap(1_001, 121)
                .strap(1_002, 122)
                .strap(1_003.5, 123);
        write("swim.fit", swim.bytes());

        run();

        assertThat(collected.facts(SeriesTaken.class))
                .extracting(series -> Arrays.toString(series.values()))
                .containsExactly("[120.0, 121.0]", "[99.0, 123.0]");
    }

    @Test
    void takesWhatIsWholeOfADamagedFile() throws IOException {
        byte[] ride = ride().bytes();
        byte[] broken = ride.clone();
        broken[broken.length - 1] ^= 1;
        write("broken.fit", broken);
        write("cut.fit", Arrays.copyOf(ride, ride.length - 40));
        write("cut.fit.gz", Arrays.copyOf(gzipped(ride), 150));

        ImportSummary summary = run();

        assertThat(summary.skipped()).containsKeys(Skip.BAD_CHECKSUM, Skip.CUT_OFF, Skip.NOT_GZIP);
        assertThat(collected.facts(ActivityRecorded.class)).isNotEmpty();
    }

    @Test
    void refusesClocksThatWereNeverSetOrRunAheadWithTheirHeartRates() throws IOException {
        write("1990.fit", ride(Instant.parse("1990-07-09T07:00:41Z")).bytes());
        write("ahead.fit", ride(NOW.plusSeconds(2 * 86_400)).bytes());

        ImportSummary summary = run();

        assertThat(collected.events()).isEmpty();
        assertThat(summary.skipped(Skip.IMPOSSIBLE_TIME).count()).isEqualTo(2);
    }

    @Test
    void saysOfAFitFileThatIsNoActivityWhatItIs() throws IOException {
        write(
                "course.fit",
                new FitBytes().id(File.COURSE, 1, 7).record(START, 100, 0).bytes());

        assertThat(run().skipped(Skip.NO_ACTIVITY).examples()).containsExactly("course.fit: a FIT file of course");
    }

    @Test
    void dropsTheFiguresThatNoActivityHas() throws IOException {
        FitBytes far = new FitBytes()
                .id(File.ACTIVITY, 1, 7)
                .session(Sport.RUNNING, SubSport.GENERIC, START, 60)
                .record(START, 100, 9_000_000);
        write("far.fit", far.bytes());

        ImportSummary summary = run();

        assertThat(summary.skipped(Skip.IMPOSSIBLE_VALUE).examples())
                .singleElement()
                .asString()
                .contains("distanceM is 9000000");
        assertThat(collected.facts(ActivityRecorded.class))
                .singleElement()
                .satisfies(run -> assertThat(run.distanceM()).isNull());
    }

    @Test
    void measuresATrackOfGpx() throws IOException {
        String gpx = gpx("""
                <trk><name>Løp</name><type>running</type>
                 <trkseg><trkpt lat="60" lon="10"><ele>10</ele><time>2026-03-14T07:00:00Z</time>
                   <extensions><x:TrackPointExtension><x:hr>120</x:hr></x:TrackPointExtension></extensions></trkpt>
                  <trkpt lat="60.001" lon="10"><ele>15</ele><time>2026-03-14T07:00:30Z</time></trkpt></trkseg>
                 <trkseg/>
                 <trkseg><trkpt lat="60.1" lon="10"><ele>99</ele><time>2026-03-14T08:00:00+01:00</time></trkpt>
                  <trkpt lat="60.101" lon="10"><ele>98</ele><time>2026-03-14T07:02:00</time></trkpt></trkseg></trk>
                """);
        write("run.gpx", gpx.getBytes(UTF_16));

        run(ImportOptions.of(directory).forUser("ann").recordedBy("watch").inZone(ZoneId.of("UTC")));

        assertThat(collected.facts(ActivityRecorded.class)).singleElement().satisfies(run -> {
            assertThat(run.origin()).isEqualTo("watch");
            assertThat(run.sport()).isEqualTo("run");
            assertThat(run.title()).isEqualTo("Løp");
            assertThat(run.zone()).isEqualTo("UTC");
            assertThat(run.elapsedS()).isEqualTo(120);
            assertThat(requireNonNull(run.distanceM())).isCloseTo(222.4, within(0.1));
            assertThat(run.elevationGainM()).isEqualTo(5);
            assertThat(run.heartRateMaxBpm()).isEqualTo(120);
        });
    }

    @Test
    void readsATrackWhoseNameIsInAWrongEncoding() throws IOException {
        String track = "<trk><name>Løp</name><trkseg><trkpt lat='1' lon='1'><time>2026-03-14T07:00:00Z</time>"
                + "</trkpt></trkseg></trk>";
        write("wrong.gpx", ("<?xml version='1.0' encoding='UTF-8'?>" + gpx(track)).getBytes(ISO_8859_1));
        write("right.gpx", ("<?xml version='1.0' encoding='ISO-8859-1'?>" + gpx(track)).getBytes(ISO_8859_1));

        ImportSummary summary = run();

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::title)
                .containsExactly("Løp", "L�p");
    }

    @Test
    void readsNoMoreOfAFileThanARecordingHas() throws IOException {
        byte[] names = IntStream.range(0, 2_000)
                .mapToObj(name -> "<n" + name + "/>")
                .collect(joining())
                .getBytes(UTF_8);
        write("names.gpx", gpx(new String(names, UTF_8)).getBytes(UTF_8));
        write("deep.gpx", gpx("<a>".repeat(200)).getBytes(UTF_8));
        byte[] ride = ride().bytes();
        Arrays.fill(ride, 4, 8, (byte) 0x7F);
        write("zeros.fit.gz", gzipped(Arrays.copyOf(ride, 40 * 1024 * 1024)));

        ImportSummary summary = run();

        assertThat(summary.skipped(Skip.NOT_XML).count()).isEqualTo(2);
        assertThat(summary.skipped(Skip.TOO_LARGE).count()).isEqualTo(1);
        assertThat(collected.facts(ActivityRecorded.class)).hasSize(1);
    }

    @Test
    void readsNothingOutsideOfAnXmlFile() throws IOException {
        Path secret = directory.resolve("secret");
        Files.writeString(secret, "2026-03-14T07:00:00Z");
        String entity = "<!DOCTYPE gpx [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String track = "<trk><trkseg><trkpt lat='1' lon='1'><time>&e;</time></trkpt></trkseg></trk>";
        write("entity.gpx", (entity + gpx(track)).getBytes(UTF_8));

        ImportSummary summary = run();

        assertThat(collected.events()).isEmpty();
        assertThat(summary.skipped(Skip.NOT_XML).examples())
                .containsExactly("entity.gpx: line 1: a document type, which is not read");
    }

    @Test
    void sumsUpTheLapsOfTcxAndKeepsAMultisportSessionTogether() throws IOException {
        String leg = """
                <Activity Sport="%s"><Id>%s</Id>
                 <Lap StartTime="%s"><TotalTimeSeconds>60</TotalTimeSeconds><DistanceMeters>200</DistanceMeters>
                  <Calories>9</Calories><AverageHeartRateBpm><Value>120</Value></AverageHeartRateBpm>
                  <Track><Trackpoint><Time>%s</Time><HeartRateBpm><Value>130</Value></HeartRateBpm></Trackpoint></Track>
                 </Lap><Creator><Name>Forerunner</Name><UnitId>7</UnitId><ProductID>1250</ProductID></Creator>
                </Activity>
                """;
        String first = "2026-03-14T07:00:00.000Z";
        String second = "2026-03-14T07:05:00.000Z";
        write(
                "multi.tcx",
                ("  <?xml version='1.0'?><TrainingCenterDatabase><Activities><MultiSportSession><Id>" + first
                                + "</Id><FirstSport>" + leg.formatted("Biking", first, first, first)
                                + "</FirstSport><NextSport>" + leg.formatted("Running", second, second, second)
                                + "</NextSport></MultiSportSession></Activities></TrainingCenterDatabase>")
                        .getBytes(UTF_8));

        run();

        assertThat(collected.facts(ActivityRecorded.class))
                .extracting(each -> each.sport() + " " + each.origin() + " " + each.key() + " " + each.distanceM())
                .containsExactly(
                        "ride garmin-1250-7 2026-03-14T07:00:00Z/leg-1 200.0",
                        "run garmin-1250-7 2026-03-14T07:05:00Z/leg-2 200.0");
        assertThat(collected.facts(ActivityRecorded.class))
                .allSatisfy(each -> assertThat(each.heartRateAvgBpm()).isEqualTo(120));
    }

    private static FitBytes ride() {
        return ride(START);
    }

    /** Ten seconds across an hour, with a second twice, one out of order and a heart rate of zero. */
    private static FitBytes ride(Instant start) {
        return new FitBytes()
                .id(File.ACTIVITY, 1325, 77)
                .record(start, 100, 0)
                .record(start.plusSeconds(1), 105, 5)
                .record(start.plusSeconds(1), 110, 5)
                .record(start.plusSeconds(4), 130, 20)
                .record(start.plusSeconds(2), 120, 10)
                .record(start.plusSeconds(10), 0, 40)
                .session(Sport.CYCLING, SubSport.GENERIC, start, 10)
                .clock(start, 3_600);
    }

    private static String gpx(String tracks) {
        return "<gpx creator=\"test\" xmlns:x=\"x\">" + tracks + "</gpx>";
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        }
        return zipped.toByteArray();
    }

    private ImportSummary run() throws IOException {
        return run(ImportOptions.of(directory).forUser("ann"));
    }

    private ImportSummary run(ImportOptions options) throws IOException {
        return Import.run(new DeviceFilesImporter(options, () -> NOW), options, collected, ImportListener.NONE);
    }
}
