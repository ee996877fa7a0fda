package io.vitalog.infra.devices.devicefiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.devices.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFilesFuzzTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int LONGEST_S = 120;

    @TempDir
    Path directory;

    @Test
    void staysWhole() throws IOException, InterruptedException {
        Files.write(directory.resolve("ride.fit"), madeUp());
        Files.writeString(
                directory.resolve("walk.gpx"),
                "<gpx><trk><name>a</name><trkseg><trkpt lat='60' lon='10'><ele>1</ele>"
                        + "<time>2026-03-14T07:00:00Z</time><extensions><hr>99</hr></extensions></trkpt>"
                        + "<trkpt lat='60.1' lon='10'><time>2026-03-14T07:30:00Z</time></trkpt></trkseg></trk></gpx>");
        Files.writeString(
                directory.resolve("run.tcx"),
                "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Id>2026-03-14T07:00:00Z</Id>"
                        + "<Lap StartTime='2026-03-14T07:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds><Track>"
                        + "<Trackpoint><Time>2026-03-14T07:00:30Z</Time><HeartRateBpm><Value>99</Value></HeartRateBpm>"
                        + "</Trackpoint></Track></Lap></Activity></Activities></TrainingCenterDatabase>");

        assertThat(fuzz(directory)).startsWith("whole after ");
    }

    @Test
    void staysWholeOnRealFiles() throws IOException, InterruptedException {
        assertThat(fuzz(RealData.directory("device-files"))).startsWith("whole after ");
    }

    private static byte[] madeUp() {
        Instant start = Instant.parse("2026-03-14T06:59:58Z");
        FitBytes ride = new FitBytes()
                .id(com.garmin.fit.File.ACTIVITY, 1325, 77)
                .session(com.garmin.fit.Sport.CYCLING, com.garmin.fit.SubSport.ROAD, start, 30);
        for (int second = 0; second < 30; second++) {
            ride.record(start.plusSeconds(second), 100 + second, second * 5.0);
        }
        return ride.part().strap(start, 1_000, 120).strap(1_001, 121).bytes();
    }

    /** Runs {@link Fuzz} in little memory; its last line. */
    private static String fuzz(Path files) throws IOException, InterruptedException {
        List<String> command = List.of(
                JAVA.toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Fuzz.class.getName(),
                files.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
            assertThat(process.waitFor(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines.getLast();
    }
}
