package io.vitalog.infra.devices.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.devices.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that Open mHealth's shimmer keeps: what each of them gives, file by file. */
class ProvidersRealDataTest {
    private static final String EXPECTED = """
            fitbit activities-date-empty-activities-list: 1 no-time
            fitbit activities-date-multiple-in-activities-list: 1 ActivityRecorded, 1 DaySummarized, \
            1 missing-field, 1 no-time
            fitbit activities-date-single-in-activities-list: 1 ActivityRecorded, 1 DaySummarized
            fitbit activities-heart-1d-1m-intraday: 1 DaySummarized, 5 ReadingTaken, 1 fitbit mean heart rate of a day
            fitbit activities-steps-1d-1m-intraday: 1 DaySummarized, 3 ReadingTaken
            fitbit activities-steps-timeseries: 2 DaySummarized, 1 not-measured
            fitbit body-log-weight: 4 ReadingTaken
            fitbit sleep-date-empty-sleep-list:
            fitbit sleep-date-range-empty-sleep-list:
            fitbit sleep-date-range: 2 SleepRecorded
            fitbit sleep-date: 2 SleepRecorded
            googlefit empty:
            googlefit merge-activity-segments-only-sleep: 1 SleepRecorded
            googlefit merge-activity-segments-only-stationary-activity: 1 google-fit still
            googlefit merge-activity-segments: 3 ActivityRecorded
            googlefit merge-calories-expended: 2 ReadingTaken, 1 google-fit energy of the resting body
            googlefit merge-heart-rate: 2 ReadingTaken
            googlefit merge-height: 2 google-fit height
            googlefit merge-location-samples: 2 google-fit location.sample
            googlefit merge-speed: 2 google-fit speed
            googlefit merge-step-deltas: 3 ReadingTaken, 1 not-measured
            googlefit merge-weight: 3 ReadingTaken
            ihealth activity-empty:
            ihealth activity-no-steps: 1 DaySummarized
            ihealth activity: 2 DaySummarized
            ihealth bp-empty:
            ihealth bp-no-heart-rate: 1 ihealth blood pressure, 1 not-measured
            ihealth bp: 2 ReadingTaken, 2 ihealth blood pressure
            ihealth glucose-empty:
            ihealth glucose: 2 ihealth blood glucose
            ihealth sleep-empty:
            ihealth sleep: 3 SleepRecorded
            ihealth spo2-empty:
            ihealth spo2-no-heart-rate: 1 ReadingTaken, 1 not-measured
            ihealth spo2-no-oxygen-saturation: 2 not-measured
            ihealth spo2: 4 ReadingTaken
            ihealth sport-empty:
            ihealth sport: 2 ActivityRecorded
            ihealth weight-empty:
            ihealth weight-no-weight-value: 1 not-measured
            ihealth weight: 3 ReadingTaken
            jawbone body-events: 4 ReadingTaken, 1 not-measured
            jawbone empty:
            jawbone heartrates: 1 ReadingTaken
            jawbone moves: 3 DaySummarized, 12 ReadingTaken
            jawbone sleeps: 2 SleepRecorded
            jawbone workouts: 3 ActivityRecorded, 1 jawbone energy with that of the resting body
            misfit detailed-summaries: 3 DaySummarized
            misfit sessions: 3 ActivityRecorded
            misfit sleeps: 2 SleepRecorded
            moves user-activities-daily: 5 ActivityRecorded, 1 DaySummarized, 2 moves transport, 2 no-time
            moves user-storyline-daily-no-segments: 1 DaySummarized
            moves user-storyline-daily-no-steps: 1 DaySummarized, 2 moves transport, 1 no-time
            moves user-storyline-daily-no-track-points: 5 ActivityRecorded, 1 DaySummarized, 2 moves transport, \
            2 no-time
            moves user-storyline-daily: 5 ActivityRecorded, 1 DaySummarized, 2 moves transport, 2 no-time
            runkeeper fitness-activities-missing-offset: 1 no-time
            runkeeper fitness-activities: 2 ActivityRecorded
            withings activity-measures: 4 DaySummarized
            withings body-measures-only-goal: 1 withings goal
            withings body-measures: 6 ReadingTaken, 1 withings body height, 1 withings diastolic blood pressure, \
            3 withings measure of type 18, 1 withings systolic blood pressure
            withings intraday-activity: 12 ReadingTaken
            withings sleep-measures: 3 withings state of sleep
            withings sleep-summary: 2 SleepRecorded
            """;

    @Test
    void givesOfEachFileWhatItHolds() throws IOException {
        StringBuilder outlines = new StringBuilder();
        for (Path file : files()) {
            Answered answered = Answered.file(file, null);
            String provider = folder(file);
            String name = name(file).replace(provider + "-", "");
            outlines.append((provider + " " + name + ": " + answered.outline()).strip())
                    .append('\n');

            assertThat(answered.collected().refused()).as("%s", file).isEmpty();
        }

        assertThat(outlines).hasToString(EXPECTED);
    }

    /** A name without folder and ending says nothing, and a second copy nothing new. */
    @Test
    void knowsThemByTheirContentAlone(@TempDir Path directory) throws IOException {
        for (Path file : files()) {
            Path copy = Files.copy(file, directory.resolve("x"), StandardCopyOption.REPLACE_EXISTING);

            assertThat(Answered.file(copy, null).collected().written())
                    .as("%s", file)
                    .isEqualTo(Answered.file(file, null).collected().written());
        }
    }

    @Test
    void staysWholeHoweverFilesAreDamaged(@TempDir Path directory) throws IOException {
        Random random = new Random(20_260_314);
        Path damaged = directory.resolve("damaged");
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int round = 0; round < 25; round++) {
                Files.write(damaged, Arrays.copyOf(whole, random.nextInt(whole.length)));
                hold(file, Answered.file(damaged, null));
                Files.write(damaged, flipped(whole, random));
                hold(file, Answered.file(damaged, "America/New_York"));
            }
        }
    }

    /** Digits become other digits: that damages figures and leaves the JSON whole. */
    @Test
    void tellsNoImpossibleFigureWhateverTheDigits(@TempDir Path directory) throws IOException {
        Random random = new Random(20_260_315);
        Path damaged = directory.resolve("damaged");
        for (Path file : files()) {
            String whole = Files.readString(file);
            for (int round = 0; round < 25; round++) {
                StringBuilder text = new StringBuilder(whole);
                for (int i = 0; i < text.length(); i++) {
                    if (Character.isDigit(text.charAt(i)) && random.nextInt(20) == 0) {
                        text.setCharAt(i, "0123456789-.e".charAt(random.nextInt(13)));
                    }
                }
                Files.writeString(damaged, text);
                hold(file, Answered.file(damaged, null));
            }
        }
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static void hold(Path file, Answered answered) {
        assertThat(answered.collected().refused()).as("%s", file).isEmpty();
        answered.summary()
                .skipped()
                .values()
                .forEach(skipped -> assertThat(skipped.examples())
                        .as("%s", file)
                        .allSatisfy(example -> assertThat(example).doesNotContain("\n")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(RealData.directory("provider-api-samples/shimmer"))) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String folder(Path file) {
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".json", "");
    }
}
